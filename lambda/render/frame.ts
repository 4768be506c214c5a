import type { Newsletter } from '../model/settings.ts';
import type { MailStrings } from '../strings/mail/mail-strings.ts';
import { mailStringsOf } from '../strings/mail/mail-strings-of.ts';
import { cleanText } from './clean-text.ts';
import type { FrameView } from './frame-view.ts';
import { inkOn } from './ink-on.ts';
import { issueDate } from './issue-date.ts';
import { scriptOf } from './script-of.ts';

/** What is around every mail of a newsletter: its name, day, colours and address, and whose language the words are. */
export type Frame = Omit<FrameView, 'subject' | 'preheader' | 'promise' | 'reason' | 'slots'> & {
  readonly words: MailStrings;
};

/** @param date ISO 8601 */
export function frameOf(newsletter: Newsletter, date: string): Frame {
  const words = mailStringsOf(newsletter.lang);
  const lang = languageOfWords(newsletter.lang, words);
  return {
    ...LEFT_TO_RIGHT,
    lang,
    words,
    date: issueDate(date, { lang, timeZone: newsletter.timeZone }),
    newsletter: masthead(newsletter, lang),
    accent: accent(newsletter.accent),
    ...(newsletter.theme === 'light' ? LIGHT_ONLY : LIGHT_AND_DARK),
    phrases: words,
  };
}

const LIGHT_AND_DARK = { colorScheme: 'light dark', isLightOnly: false } as const;
const LIGHT_ONLY = { colorScheme: 'light only', isLightOnly: true } as const;

function masthead({ name, logoText, lang, postalAddress }: Newsletter, around: string): FrameView['newsletter'] {
  const script = scriptOf(name, lang, around);
  return {
    ...script,
    isForeign: script.dir === 'rtl' || script.lang.split('-')[0] !== around.split('-')[0],
    name: cleanText(name),
    logoText: cleanText(logoText ?? ''),
    postalAddress: oneLineAddress(postalAddress),
  };
}

/** All languages that have words of their own are written from the left. */
const LEFT_TO_RIGHT = { dir: 'ltr', start: 'left', isForeign: false } as const;

/** "de-AT" stays what it is; a newsletter in a language without words of its own is framed in English. */
function languageOfWords(wanted: string, words: MailStrings): string {
  const { lang } = scriptOf('', wanted, words.lang);
  return lang.split('-')[0] === words.lang ? lang : words.lang;
}

/** Settings files often keep an address in lines. */
const oneLineAddress = (address: string): string => address.split(/\r?\n/).map(cleanText).filter(Boolean).join(', ');

function accent({ light, dark }: Newsletter['accent']): FrameView['accent'] {
  return { light: color(light), dark: color(dark), inkOnLight: inkOn(light), inkOnDark: inkOn(dark) };
}

/** The colour goes into style sheets, where nothing is escaped. */
function color(value: string): string {
  if (/^#[0-9a-f]{6}$/i.test(value)) return value;
  throw new TypeError(
    `Cannot render the mail: the accent ${JSON.stringify(value)} is no colour; write it as "#rrggbb"`,
  );
}
