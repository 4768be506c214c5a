import { hasMainVerb, looksFinite } from './has-main-verb.ts';
import { droppableWords, keepsArticle, mildAdjectives, timeWords } from './headline-words.ts';
import type { Word } from './lead-words.ts';

/** The same clause in fewer words, mildest change first: without the day, in the way of headlines, without mild adjectives. */
export function tighten(words: readonly Word[]): readonly (readonly Word[])[] {
  const timeless = withoutTime(words);
  const terse = timeless.filter((_, index) => !isDroppable(timeless, index));
  const plain = terse.filter(({ lower }) => !mildAdjectives.has(lower));
  return [timeless, terse, plain];
}

/** "The mayor(, who took office in May,) has resigned"; also what stands in brackets. */
export function withoutAsides(words: readonly Word[]): readonly Word[] {
  const plain = words.filter(({ isBracketed }) => !isBracketed);
  const from = plain.findIndex(({ isAfterBreak, depth }, index) => index > 0 && isAfterBreak && depth === 0);
  if (from < 1 || hasMainVerb(plain.slice(0, from)) || !opensAside(plain[from])) return plain;
  const to = plain.findIndex((word, index) => index > from && word.isAfterBreak && looksFinite(word));
  return to < 0 ? plain : [...plain.slice(0, from), ...plain.slice(to)];
}

function opensAside(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  return /^(?:who|which|whose|where|an?|the|one|now|then|still|once|himself|herself|itself|\d+)$|\w{2}(?:ed|ing)$|^found$/.test(
    lower,
  );
}

/** "… on Tuesday", "… Thursday" at the end. */
function withoutTime(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || !timeWords.has(last.lower)) return words;
  const rest = words.slice(0, -1);
  const before = rest.at(-1)?.lower ?? '';
  return /^(?:on|last|this|next|since|late|early|every)$/.test(before) ? rest.slice(0, -1) : rest;
}

/** Articles, and "is" before a participle: "(The) council is pressing (the) mayor". */
function isDroppable(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1]?.lower ?? '';
  if (!word || word.depth > 0 || !droppableWords.has(word.lower)) return false;
  if (/^(?:the|a|an)$/.test(word.lower)) return !keepsArticle.has(next);
  return /\w{3}(?:ing|ed)$/.test(next);
}
