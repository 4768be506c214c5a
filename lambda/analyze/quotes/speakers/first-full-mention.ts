import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { documents } from '../words/documents.ts';

/** "joint communique" for a later "the communique"; other phrases as they stand, without their article. */
export function firstFullMention(tokens: readonly Token[], range: Range): Range {
  const own = withoutArticle(tokens, range);
  const at = headNoun(tokens, own);
  const head = tokens[at]?.lower ?? '';
  if (!documents.has(head)) return own;
  if (at > own.first) return { first: own.first, last: at };
  for (let i = 0; i < own.first; i++) {
    if (tokens[i]?.lower !== head) continue;
    let first = i;
    while (first > 0 && i - first < 3 && isModifier(tokens, first - 1, i)) first--;
    return { first, last: i };
  }
  return own;
}

/** "communique" of "joint communique from the summit". */
function headNoun(tokens: readonly Token[], { first, last }: Range): number {
  let at = first;
  while (at < last && !is.preposition(tokens[at + 1]) && !is.comma(tokens[at + 1])) at++;
  return at;
}

function isModifier(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  return (
    is.word(token) &&
    token.sentence === tokens[head]?.sentence &&
    !is.determiner(token) &&
    !is.preposition(token) &&
    !is.possessive(token) &&
    !is.conjunction(token) &&
    !is.auxiliary(token) &&
    !is.saying(token) &&
    !is.describing(token) &&
    !is.subordinator(token) &&
    !is.pronoun(token) &&
    !/(?:ed|ing)$/.test(token.lower)
  );
}

function withoutArticle(tokens: readonly Token[], { first, last }: Range): Range {
  return first < last && /^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')
    ? { first: first + 1, last }
    : { first, last };
}
