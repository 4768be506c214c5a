import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import type { Person } from './person.ts';

/** "the vice president" is not "the president". */
const OTHER_RANK = /^(?:vice|deputy|former|ex|assistant|acting|associate|then)$/;

/** Who is a mayor, who a spokesman: people by the head of their role, the first one named first. */
export function holdersOfRoles(
  tokens: readonly Token[],
  people: readonly Person[],
): ReadonlyMap<string, readonly Person[]> {
  const inOrder = people.toSorted((a, b) => a.name.first - b.name.first);
  return Map.groupBy(inOrder, ({ role }) => (role && headOf(tokens, role)) ?? '');
}

/** "mayor" of "mayor of Leeds". */
function headOf(tokens: readonly Token[], { first, last }: Range): string | undefined {
  const words = tokens.slice(first, last + 1);
  const link = words.findIndex((token) => is.preposition(token));
  const own = link < 0 ? words : words.slice(0, link);
  return own.some(({ lower }) => OTHER_RANK.test(lower)) ? undefined : own.at(-1)?.lower;
}
