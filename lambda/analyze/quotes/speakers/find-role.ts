import type { Range } from '../phrases/range.ts';
import type { Token } from '../token.ts';
import { roleApart } from './role-apart.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';

/** What a person is, as said right before or behind the name; courtesy titles are no role. */
export function findRole(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  return roleBefore(tokens, first) ?? roleBehind(tokens, last) ?? roleApart(tokens, first);
}
