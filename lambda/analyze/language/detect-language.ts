import { functionWords } from './function-words.ts';

export interface Language {
  readonly isEnglish: boolean;
  /** For the operator: "German", "a language in Cyrillic script". */
  readonly name: string;
}

const ENGLISH: Language = { isEnglish: true, name: 'English' };
/** A page of text decides; the rest says the same. */
const MAX_CHARACTERS = 3000;
/** Fewer words than these are a fragment, and English is what is promised. */
const MIN_WORDS = 12;
/** English prose has 40 to 55 % of such words, tables and lists of names may have 15. */
const MIN_SHARE = 0.08;

/** Which language a text is in, by its letters and its commonest words. A fragment counts as English. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, MAX_CHARACTERS).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  const script = otherScript(sample);
  if (script) return { isEnglish: false, name: `a language in ${script} script` };
  if (words.length < MIN_WORDS) return ENGLISH;
  const shares = functionWords.map(({ name, words: known }) => ({
    name,
    share: words.filter((word) => known.has(word)).length / words.length,
  }));
  const english = shares.find(({ name }) => name === 'English')?.share ?? 0;
  const best = shares.reduce((first, other) => (other.share > first.share ? other : first));
  if (best.name === 'English' || (best.share < 2 * english && best.share - english < MIN_SHARE)) return ENGLISH;
  return best.share < MIN_SHARE ? ENGLISH : { isEnglish: false, name: best.name };
}

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Chinese or Japanese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Korean', /\p{Script=Hangul}/gu],
];

/** The script of more than half the letters, where that is not the Latin one. */
function otherScript(sample: string): string | undefined {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return SCRIPTS.find(([, letters]) => (sample.match(letters)?.length ?? 0) > Math.max(latin, MIN_WORDS))?.[0];
}
