import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { objectEnd } from '../after/object-end.ts';
import { predicate } from '../after/predicate.ts';

/** "30 percent of pupils and 45 percent of teachers walk": the teachers' verb is the pupils', too. */
export function sharedTail(line: Line, quantity: Quantity, noun: TokenRange | null): readonly TokenRange[] | null {
  const end = behindSecond(line, quantity);
  const verb = end !== null && line.tokens[end]?.text === ')' ? end + 1 : end;
  const told = verb === null ? null : predicate(line, verb);
  return noun && told ? [noun, told] : null;
}

/** A share that another follows, so that what is told of it comes only behind that one. */
export const isFirstShare = (line: Line, quantity: Quantity) => behindSecond(line, quantity) !== null;

/** The end of "and 45 percent of teachers"; null where no second share follows. */
function behindSecond({ tokens, tags, ...line }: Line, { kind, end }: Quantity): number | null {
  if (kind !== 'percent' || tokens[end]?.lower !== 'of') return null;
  const and = tokens.findIndex(({ lower }, at) => at > end && at < end + REACH && lower === 'and');
  const second = and < 0 ? undefined : line.numerals.find(({ first }) => first === and + 1);
  if (!second || tags.slice(end, and).some((tag) => tag === 'verb' || tag === 'auxiliary' || tag === 'mark'))
    return null;
  const of = tokens.findIndex(({ lower }, at) => at >= second.end && at < second.end + REACH && lower === 'of');
  return of < 0 ? null : objectEnd({ tokens, tags, ...line }, of + 1);
}

/** In tokens: "of young pupils and", "percent of". */
const REACH = 6;
