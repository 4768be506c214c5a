import type { Range } from '../phrases/range.ts';
import type { Token } from '../token.ts';
import type { Cast } from './cast.ts';
import { isRoleHead } from './is-role-head.ts';
import type { Person } from './person.ts';

/** Who is meant by "the mayor": the only one whom the article has called a mayor before. */
export function findHolder(tokens: readonly Token[], { holders }: Cast, { first, last }: Range): Person | undefined {
  const head = tokens[last];
  if (!head || last !== first + 1 || tokens[first]?.lower !== 'the' || !isRoleHead(head)) return undefined;
  const [holder, second] = holders.get(head.lower) ?? [];
  const isNamed = (person: Person | undefined) => person !== undefined && person.name.first < first;
  return isNamed(holder) && !isNamed(second) ? holder : undefined;
}
