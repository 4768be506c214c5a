import type { Script } from './script.ts';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The language as claimed, where the claim is a language tag at all; the direction as seen, because pages claim "en"
 * by habit.
 */
export function scriptOf(text: string, claimed: string | undefined, fallback: string): Omit<Script, 'isForeign'> {
  return { lang: languageTag(claimed) ?? languageTag(fallback) ?? 'en', ...(isTurned(text) ? RTL : LTR) };
}

/** More than half of the letters; a first look at where those scripts lie spares most texts the count. */
function isTurned(text: string): boolean {
  if (!/[\u0590-\u08ff\ufb1d-\ufefc\ud802-\ud83b]/.test(text)) return false;
  const letters = text.match(LETTER)?.length ?? 0;
  const turned = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return turned * 2 > letters;
}

const LTR = { dir: 'ltr', start: 'left' } as const;
const RTL = { dir: 'rtl', start: 'right' } as const;

/** Already as Intl would write it; asking Intl takes as long as setting a whole entry. */
const CANONICAL = /^[a-z]{2}(?:-[A-Z]{2})?$/;

function languageTag(claimed: string | undefined): string | undefined {
  if (claimed && CANONICAL.test(claimed)) return claimed;
  try {
    return claimed ? Intl.getCanonicalLocales(claimed.trim().replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
