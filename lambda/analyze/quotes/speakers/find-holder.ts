import type { Range } from '../phrases/range.ts';
import type { Token } from '../token.ts';
import type { Cast } from './cast.ts';
import { isRoleHead } from './is-role-head.ts';
import type { Person } from './person.ts';

/** Who is meant by "the mayor", "the prime minister": the only one whom the article has called one before. */
export function findHolder(tokens: readonly Token[], { holders }: Cast, { first, last }: Range): Person | undefined {
  const head = tokens[last];
  const length = last - first;
  if (!head || length < 1 || length > 2 || tokens[first]?.lower !== 'the' || !isRoleHead(head)) return undefined;
  const role = tokens.slice(first + 1, last + 1).map(({ lower }) => lower);
  const [holder, second] = holders.get(role.join(' ')) ?? [];
  const isNamed = (person: Person | undefined) => person !== undefined && person.name.first < first;
  return isNamed(holder) && !isNamed(second) ? holder : undefined;
}
