import type { Script } from './script.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The language as claimed, where the claim is a language tag at all; the direction as seen, because pages claim "en"
 * by habit.
 */
export function scriptOf(text: string, claimed: string | undefined, fallback: string): Omit<Script, 'isForeign'> {
  const letters = text.match(LETTER)?.length ?? 0;
  const turned = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  const isTurned = turned * 2 > letters;
  return { lang: languageTag(claimed) ?? languageTag(fallback) ?? 'en', ...(isTurned ? RTL : LTR) };
}

const LTR = { dir: 'ltr', start: 'left' } as const;
const RTL = { dir: 'rtl', start: 'right' } as const;

function languageTag(claimed: string | undefined): string | undefined {
  try {
    return claimed ? Intl.getCanonicalLocales(claimed.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
