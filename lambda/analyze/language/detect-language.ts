import { firstFrom } from '../words/places-in.ts';
import { readWords } from '../words/read-words.ts';
import type { Words } from '../words/word.ts';
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

const LETTERS = /\p{L}+/gu;

/** Which language a text is in, by its letters and its commonest words. A fragment counts as English. */
export function detectLanguage(text: string, { places }: Words = readWords(text)): Language {
  const words: string[] = [];
  for (const { word } of places.slice(0, firstFrom(places, MAX_CHARACTERS))) {
    if (word.isPlain) words.push(word.lower);
    else words.push(...(word.lower.match(LETTERS) ?? []));
  }
  const script = otherScript(text.slice(0, MAX_CHARACTERS));
  if (script) return { isEnglish: false, name: `a language in ${script} script` };
  if (words.length < MIN_WORDS) return ENGLISH;
  const counts = countByLanguage(words);
  const shares = functionWords.map(({ name }, language) => ({ name, share: (counts[language] ?? 0) / words.length }));
  const english = shares.find(({ name }) => name === 'English')?.share ?? 0;
  const best = shares.reduce((first, other) => (other.share > first.share ? other : first));
  if (best.name === 'English' || (best.share < 2 * english && best.share - english < MIN_SHARE)) return ENGLISH;
  return best.share < MIN_SHARE ? ENGLISH : { isEnglish: false, name: best.name };
}

/** The languages of each word, so that a text is walked once for all of them. */
const languagesOf = Map.groupBy(
  functionWords.flatMap(({ words }, language) => [...words].map((word) => ({ language, word }))),
  ({ word }) => word,
);

/** In the order of `functionWords`. */
function countByLanguage(words: readonly string[]): readonly number[] {
  const counts = functionWords.map(() => 0);
  for (const word of words) {
    for (const { language } of languagesOf.get(word) ?? NONE) counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}

const NONE: readonly { readonly language: number }[] = [];

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

/** Where the letters of the scripts above stand: most texts have none of them, and need not be counted. */
const OTHER_LETTERS = /[\u0370-\u1fff\u2100-\uffff]/;

/** The script of more than half the letters, where that is not the Latin one. */
function otherScript(sample: string): string | undefined {
  if (!OTHER_LETTERS.test(sample)) return undefined;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return SCRIPTS.find(([, letters]) => (sample.match(letters)?.length ?? 0) > Math.max(latin, MIN_WORDS))?.[0];
}
