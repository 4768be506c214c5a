import { clauseOpeners } from './headline-words.ts';
import type { Word } from './lead-words.ts';

/** Where a clause ends: the index of the first word behind it. Commas of lists and of "Paris, Texas" are none. */
export function clauseEnds(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, index) =>
    word.isAfterBreak && word.depth === 0 && opensClause(words, index) ? [index] : [],
  );
}

const SAYS = /^(?:said|says?|reports?|reported|according|announced|told|added|wrote|tweeted|confirmed)$/;
const MAX_ATTRIBUTION = 10;

/** "…, police said on Monday": a headline does without. */
export function withoutAttribution(words: readonly Word[]): readonly Word[] {
  const from = words.findLastIndex(({ isAfterBreak, depth }) => isAfterBreak && depth === 0);
  const tail = words.slice(from);
  const isAttribution = from > 3 && tail.length <= MAX_ATTRIBUTION && tail.some(({ lower }) => SAYS.test(lower));
  return isAttribution ? words.slice(0, from) : words;
}

/** Behind a comma stands a clause when it begins like one, or is too long for an item of a list. */
function opensClause(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {};
  if (clauseOpeners.has(lower) || /\w{3}ing$/.test(lower)) return true;
  const next = words.findIndex((word, other) => other > index && word.isAfterBreak);
  const length = (next < 0 ? words.length : next) - index;
  const isList = words.slice(index, index + length + 2).some(({ lower }) => lower === 'and' || lower === 'or');
  return length >= (isList ? 7 : 4);
}
