import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import type { Cast } from './cast.ts';
import { isRoleHead } from './is-role-head.ts';
import type { Person } from './person.ts';

/** "the vice president" is not "the president". */
const OTHER_RANK = /^(?:vice|deputy|former|ex|assistant|acting|associate|then)$/;

/** Who is meant by "the mayor": the only one whom the article has called a mayor before. */
export function findHolder(tokens: readonly Token[], { people }: Cast, { first, last }: Range): Person | undefined {
  const head = tokens[last];
  if (last !== first + 1 || tokens[first]?.lower !== 'the' || !isRoleHead(head)) return undefined;
  const isHolder = ({ name, role }: Person) =>
    name.first < first && role !== undefined && headsOf(tokens, role).includes(head?.lower ?? '');
  const holders = people.filter(isHolder);
  return holders.length === 1 ? holders[0] : undefined;
}

/** "mayor" of "mayor of Leeds". */
function headsOf(tokens: readonly Token[], { first, last }: Range): readonly string[] {
  const words = tokens.slice(first, last + 1);
  const link = words.findIndex((token) => is.preposition(token));
  const own = link < 0 ? words : words.slice(0, link);
  return own.some(({ lower }) => OTHER_RANK.test(lower)) ? [] : own.slice(-1).map(({ lower }) => lower);
}
