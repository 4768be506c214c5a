import type { Range } from '../phrases/range.ts';
import type { Token } from '../token.ts';
import { roleApart } from './role-apart.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';

/** What a person is, as said right before or behind the name; courtesy titles are no role, and "Prof." is less than "an expert on rivers". */
export function findRole(tokens: readonly Token[], { first, last }: Range): Range | undefined {
  const before = roleBefore(tokens, first);
  const isTitle = before?.first === before?.last && /^(?:prof|rev)\.?$/.test(tokens[before?.first ?? -1]?.lower ?? '');
  return isTitle
    ? (roleBehind(tokens, last) ?? before)
    : (before ?? roleBehind(tokens, last) ?? roleApart(tokens, first));
}
