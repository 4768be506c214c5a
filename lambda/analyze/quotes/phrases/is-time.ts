import type { Token } from '../token.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

const TIME =
  /^(?:mornings?|afternoons?|evenings?|nights?|hours?|days?|weeks?|weekends?|months?|years?|spring|summers?|autumn|winters?|decades?|times?|moments?|seconds|minutes?)$/;

/** "this morning", "some days", "later that month": when, never who. */
export function isTime(tokens: readonly Token[], { first, last }: Range): boolean {
  return (
    TIME.test(tokens[last]?.text ?? '') && (last === first || is.determiner(tokens[first]) || is.day(tokens[first]))
  );
}
