import type { Newsletter } from '../model/settings.ts';
import type { PageStrings } from '../strings/pages/page-strings.ts';
import { pageStringsOf } from '../strings/pages/page-strings-of.ts';

/** What all pages of a newsletter have in common. */
export interface Site {
  readonly newsletter: Newsletter;
  /** BCP 47, of the words: a language that has none of its own gets English ones. */
  readonly lang: string;
  readonly words: PageStrings;
  /** https, no slash at the end. */
  readonly baseUrl: string;
  /** What can be read on the accent, "#rrggbb". */
  readonly inks: { readonly light: string; readonly dark: string };
}

export function siteOf(newsletter: Newsletter, baseUrl: string, inkOn: (ground: string) => string): Site {
  const words = pageStringsOf(newsletter.lang);
  const isOwn = newsletter.lang.toLowerCase().startsWith(words.lang);
  const { light, dark } = newsletter.accent;
  return {
    newsletter,
    lang: isOwn ? newsletter.lang : words.lang,
    words,
    baseUrl,
    inks: { light: inkOn(light), dark: inkOn(dark) },
  };
}
