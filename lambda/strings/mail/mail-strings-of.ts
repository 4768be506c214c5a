import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { MailStrings } from './mail-strings.ts';

const LANGUAGES: Readonly<Record<string, MailStrings>> = { en: EN, de: DE, fr: FR };

/** The mails' words in the newsletter's language, or in English. Takes BCP 47: "de-AT" is German. */
export function mailStringsOf(lang: string): MailStrings {
  const language = lang.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? EN;
}
