import { createHash } from 'node:crypto';
import type { Analysis, FoundNumber, Quote } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { DigestEntry, DigestNumber, DigestQuote, Source } from '../model/digest.ts';
import type { Span } from '../model/span.ts';
import { proveEntry } from './prove-entry.ts';
import { minutesToRead } from './reading-time.ts';

export interface Composed {
  readonly entry: DigestEntry;
  readonly source: Source;
}

/**
 * Puts together what a reader sees of one article, and the source text that proves it. A fact that cannot be proven is
 * a defect of the analysis: nothing is composed, and the error names it.
 */
export function composeEntry(article: Article, analysis: Analysis): Composed {
  const { text, lead } = sourceTextOf(article, analysis);
  const place = moveBy(lead);
  const source = { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
  const shown = {
    headline: { text: analysis.headline, spans: headlineSpans(analysis) },
    summary: analysis.summary.map((sentence) => ({ text: asSentence(sentence.text), spans: [place(sentence)] })),
    numbers: inRank(analysis.numbers).map((number) => composeNumber(number, article.text, place)),
    quotes: inRank(analysis.quotes).flatMap((quote) => composeQuote(quote, place)),
  };
  const entry: DigestEntry = {
    ...shown,
    source: { sha256: source.sha256, ...originOf(article, analysis) },
    minutes: { source: minutesToRead([text]), digest: minutesToRead(wordsShown(shown)) },
    notices: analysis.notices,
  };
  const { failures } = proveEntry(entry, text);
  if (failures.length > 0) throw new Error(`Cannot compose a digest: not in the article: ${failures.join('; ')}`);
  return { entry, source };
}

/** A title that was given beside the text becomes the first line of the source, so that it is proven like the rest. */
function sourceTextOf({ text }: Article, { headline, headlineSpans }: Analysis): { text: string; lead: number } {
  if (headlineSpans.length > 0) return { text, lead: 0 };
  const line = `${headline}\n\n`;
  return { text: line + text, lead: line.length };
}

/** A given title is the first line of the source; a headline cut from the text stays where it stands, for then nothing moves. */
const headlineSpans = ({ headline, headlineSpans: spans }: Analysis): readonly Span[] =>
  spans.length > 0 ? spans : [{ start: 0, end: headline.length }];

const moveBy =
  (offset: number) =>
  ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });

/** A sentence may have lost its first or last clause: it still starts with a capital and ends with a full stop. */
function asSentence(text: string): string {
  const [first = ''] = text;
  const ended = /[.!?…:;]["'”’»)\]]*$/.test(text) ? text : text.replace(/[,–—-]?(["'”’»)\]]*)$/, '.$1');
  return first.toUpperCase() + ended.slice(first.length);
}

const inRank = <T extends { readonly rank: number | null }>(found: readonly T[]): readonly T[] =>
  found.filter((one) => one.rank !== null).sort((a, b) => Number(a.rank) - Number(b.rank));

function composeNumber(number: FoundNumber, text: string, place: (span: Span) => Span): DigestNumber {
  const spans = [number, ...(number.approxSpan ? [number.approxSpan] : [])].sort((a, b) => a.start - b.start);
  return {
    figure: { text: joinAsWritten(spans, text), spans: spans.map(place) },
    label: { text: number.label, spans: number.labelSpans.map(place) },
    kind: number.kind,
    value: number.value,
    ...(number.unit === undefined ? {} : { unit: number.unit }),
  };
}

/** "600-" and "700" touch, "nearly" and "40" do not. */
const joinAsWritten = (spans: readonly Span[], text: string): string =>
  spans.map(({ start, end }, i) => (i > 0 && spans[i - 1]?.end !== start ? ' ' : '') + text.slice(start, end)).join('');

/** Nothing for a quotation without a speaker: who said it is half of what is said. */
function composeQuote({ parts, display, speaker }: Quote, place: (span: Span) => Span): readonly DigestQuote[] {
  if (!speaker) return [];
  const { name, nameSpan, role, roleSpan } = speaker;
  return [
    {
      words: { text: display, spans: parts.map(place) },
      speaker: { text: name, spans: [place(nameSpan)] },
      ...(role && roleSpan ? { role: { text: role, spans: [place(roleSpan)] } } : {}),
    },
  ];
}

function originOf(article: Article, { bylines }: Analysis): Omit<DigestEntry['source'], 'sha256'> {
  const { url, siteName, publishedAt, lang } = article;
  const byline = article.byline ?? bylines.map(({ text }) => text).join(', ');
  const origin = { url, siteName, publishedAt, lang, byline };
  return Object.fromEntries(Object.entries(origin).filter(([, value]) => value));
}

function wordsShown({
  headline,
  summary,
  numbers,
  quotes,
}: Pick<DigestEntry, 'headline' | 'summary' | 'numbers' | 'quotes'>) {
  return [headline, ...summary, ...numbers.flatMap((n) => [n.figure, n.label]), ...quotes.map((q) => q.words)].map(
    (passage) => passage.text,
  );
}
