import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { isRoleHead } from './is-role-head.ts';

const MAX_WORDS = 14;

/** "top strategist" of "A top strategist, Ana Ruiz, said": before a comma. */
export function roleApart(tokens: readonly Token[], nameFirst: number): Range | undefined {
  if (!is.comma(tokens[nameFirst - 1])) return undefined;
  const phrase = nounPhraseBefore(tokens, nameFirst - 2, Math.max(0, nameFirst - MAX_WORDS));
  if (!phrase || !/^(?:a|an|the)$/.test(tokens[phrase.first]?.lower ?? '')) return undefined;
  if (is.preposition(tokens[phrase.first - 1]) && tokens[phrase.first - 1]?.lower !== 'by') return undefined;
  const role = { first: phrase.first + 1, last: phrase.last };
  return tokens.slice(role.first, role.last + 1).some(isRoleHead) ? role : undefined;
}
