import { DE } from './de.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { PageStrings } from './page-strings.ts';

const LANGUAGES: Readonly<Record<string, PageStrings>> = { en: EN, de: DE, fr: FR };

/** The pages' words in the newsletter's language, or in English. Takes BCP 47: "de-AT" is German. */
export function pageStringsOf(lang: string): PageStrings {
  const language = lang.trim().split(/[-_]/)[0]?.toLowerCase() ?? '';
  return (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? EN;
}
