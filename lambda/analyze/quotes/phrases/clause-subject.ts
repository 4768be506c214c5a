import type { Token } from '../token.ts';
import { mainSubject } from './main-subject.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/** The subject of the clause before a token: the nearest pronoun with a verb behind it, else the subject of the sentence. */
export function clauseSubject(tokens: readonly Token[], before: number, floor: number): Range | undefined {
  for (let i = before - 2; i >= floor; i--) {
    const isSubject = /^(?:he|she|they)$/.test(tokens[i]?.lower ?? '') && !is.preposition(tokens[i - 1]);
    if (isSubject && isVerbLike(tokens[i + 1])) return { first: i, last: i };
  }
  return mainSubject(tokens, floor, before - 1);
}

function isVerbLike(token: Token | undefined): boolean {
  return (
    is.auxiliary(token) ||
    is.saying(token) ||
    is.describing(token) ||
    is.past(token) ||
    (is.word(token) && !token.isCapitalised && /(?:ed|es|s)$/.test(token.lower))
  );
}
