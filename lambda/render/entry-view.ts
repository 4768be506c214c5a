import type { DigestEntry, DigestQuote } from '../model/digest.ts';
import type { MailStrings } from '../strings/mail/mail-strings.ts';
import { cleanText } from './clean-text.ts';
import { cutAtWord } from './cut-at-word.ts';
import type { EntryView, QuoteView } from './digest-view.ts';
import { numberRows } from './number-rows.ts';
import { quoted } from './quote-marks.ts';
import { readingTime } from './reading-time.ts';
import type { Script } from './script.ts';
import { scriptOf } from './script-of.ts';
import { webUrl } from './web-url.ts';

/** Longer headlines and quotes are set smaller, so that they stay within one phone screen. */
const LONG_HEADLINE = 110;
const ENDLESS_HEADLINE = 220;
const LONG_QUOTE = 240;
/** Pages put whole paragraphs into their byline. */
const LONGEST_CREDIT = 160;
const ARABIC_COMMA = /^(?:ar|fa|ur|ps|ckb|sd|ug)\b/;

/** The mail around an entry: its script, its words, and the language of articles that do not tell theirs. */
interface Around extends Script {
  readonly words: MailStrings;
  readonly fallback: string;
  /** Where the proof views of the entries stand, or empty. */
  readonly proofs: string;
}

interface Place {
  /** In the issue, from 0. */
  readonly index: number;
  /** Something was left out. */
  readonly isShortened: boolean;
}

/** One entry, ready to be set. */
export function entryView(entry: DigestEntry, { index, isShortened }: Place, around: Around): EntryView {
  const headline = cleanText(entry.headline.text);
  const [lead = '', ...body] = entry.summary.map((sentence) => cleanText(sentence.text)).filter(Boolean);
  const script = scriptOf(`${headline} ${lead}`, entry.source.lang, around.fallback);
  const proof = around.proofs && `${around.proofs}/${index + 1}`;
  const numbers = entry.numbers.map(({ figure, label }, at) => ({
    figure: cleanText(figure.text),
    label: cleanText(label.text),
    href: proof && `${proof}#number-${at + 1}`,
  }));
  const source = sourceSetting(entry, around.words);
  return {
    ...script,
    isForeign: languageOf(script) !== languageOf(around) || script.dir !== around.dir,
    ...headlineSetting(headline, index === 0),
    lead,
    body,
    numbers,
    numberRows: numberRows(numbers),
    quotes: entry.quotes.map((quote, at) => ({
      ...quoteView(quote, script.lang),
      href: proof && `${proof}#quote-${at + 1}`,
    })),
    ...source,
    proof,
    isShortened,
    hasSourceLine: source.url !== '' || proof !== '',
    hasFoot: entry.quotes.length > 0 || source.url !== '' || proof !== '' || isShortened,
  };
}

function headlineSetting(headline: string, isFirst: boolean) {
  const levels = isFirst ? ({ level: 1, sectionLevel: 2 } as const) : ({ level: 2, sectionLevel: 3 } as const);
  return { isFirst, ...levels, headline, ...headlineType(headline.length, isFirst) };
}

function headlineType(length: number, isFirst: boolean): Pick<EntryView, 'headlineClass' | 'headlineSize'> {
  if (length > ENDLESS_HEADLINE) return { headlineClass: 'headline-endless', headlineSize: { font: 19, line: 27 } };
  if (length > LONG_HEADLINE) return { headlineClass: 'headline-long', headlineSize: { font: 23, line: 30 } };
  return isFirst
    ? { headlineClass: 'headline', headlineSize: { font: 29, line: 35 } }
    : { headlineClass: 'headline-next', headlineSize: { font: 26, line: 32 } };
}

function quoteView(quote: DigestQuote, lang: string): Omit<QuoteView, 'href'> {
  const words = quoted(cleanText(quote.words.text), lang);
  const isLong = words.length > LONG_QUOTE;
  const speaker = cleanText(quote.speaker.text);
  const role = cleanText(quote.role?.text ?? '');
  const comma = ARABIC_COMMA.test(lang) ? '\u060c ' : ', ';
  return {
    words,
    wordsClass: isLong ? 'words-long' : 'words',
    wordsSize: isLong ? { font: 17, line: 26 } : { font: 20, line: 29 },
    speaker,
    role: role && speaker ? `${comma}${role}` : role,
    attribution: [speaker, role].filter(Boolean).join(comma),
  };
}

function sourceSetting({ source, minutes }: DigestEntry, words: MailStrings) {
  const url = webUrl(source.url);
  const place = cleanText(source.siteName ?? '') || hostOf(url);
  const time = readingTime(minutes, words);
  const credit = cutAtWord([cleanText(source.byline ?? ''), place].filter(Boolean).join(', '), LONGEST_CREDIT);
  return {
    credit,
    time,
    url: url?.href ?? '',
    sourceLine: url ? words.readAt(minutes.source, hostOf(url)) : '',
  };
}

/** Without its region: "en" in a mail of "en-GB" need not be said on every paragraph. */
const languageOf = ({ lang }: Pick<Script, 'lang'>): string | undefined => lang.split('-')[0];

const hostOf = (url: URL | undefined): string => url?.hostname.replace(/^www\./, '') ?? '';
