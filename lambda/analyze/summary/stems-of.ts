import { stopWords } from './stop-words.ts';

/** What a text is about: its words without the common ones, cut back so that "votes", "voted" and "voting" are one. */
export function stemsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !stopWords.has(word) && (word.length > 1 || /\d/.test(word))).map(stem);
}

/** Endings in the order in which they are tried; what is left has at least four letters. */
const ENDINGS = 'ations ation ments ment ings ing ions ion ies ers er ed es ly s y e'.split(' ');
const MIN_STEM = 4;

/** By their last letter, so that a word is held against the few that it could have. */
const endingsOf = Map.groupBy(ENDINGS, (ending) => ending.at(-1));

function stem(word: string): string {
  const endings = endingsOf.get(word.at(-1)) ?? [];
  const ending = endings.find((ending) => word.length - ending.length >= MIN_STEM && word.endsWith(ending));
  return ending ? word.slice(0, -ending.length) : word;
}
