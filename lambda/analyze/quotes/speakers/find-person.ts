import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import type { Cast } from './cast.ts';
import type { Mention, Person } from './person.ts';

/** The person meant by a mention: the last one named in it, "Ana Ruiz" of "Leeds nurse Ana Ruiz". */
export function findPerson(
  tokens: readonly Token[],
  { mentions, pronouns }: Cast,
  { first, last }: Range,
): Person | undefined {
  const pronoun = first === last ? pronouns.get(first) : undefined;
  if (pronoun) return pronoun;
  for (const end of [last, lastBeforeOrigin(tokens, first, last)]) {
    const mention = mentionEndingAt(mentions, end);
    if (mention && mention.first >= first && isHead(tokens, first, mention.first)) return mention.person;
  }
  return undefined;
}

/** "Ruiz" of "Ana Ruiz of the Harbour Institute". */
function lastBeforeOrigin(tokens: readonly Token[], first: number, last: number): number {
  const from = tokens.slice(first, last + 1).findIndex(({ lower }) => /^(?:of|from|at|with)$/.test(lower));
  return from > 0 && tokens[first + from - 1]?.isCapitalised ? first + from - 1 : last;
}

/** By halving: mentions stand in order and do not overlap. */
function mentionEndingAt(mentions: readonly Mention[], last: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.last ?? 0) < last) low = middle + 1;
    else high = middle;
  }
  return mentions[low]?.last === last ? mentions[low] : undefined;
}

/** "Ana Ruiz" is the head of "nurse Ana Ruiz", not of "a spokesman for Ana Ruiz". */
function isHead(tokens: readonly Token[], first: number, name: number): boolean {
  const before = tokens.slice(first, name);
  const own = before.slice(before.findLastIndex((token) => is.comma(token)) + 1);
  return !own.some((token) => /^(?:for|from|with|to|at|in|and|of)$/.test(token.lower));
}
