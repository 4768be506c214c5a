import { PERIODS } from '../../language/time-units.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';

/** "our goal of", but not "this year at". */
export function ownerBefore(line: Line, end: number): TokenRange | null {
  const found = PERIODS.has(line.tokens[end - 1]?.lower ?? '') ? null : nounPhraseBefore(line, end, 0);
  // "a deal with Aldby, Norvik and Ellery worth $5": what is worth it stands before the list.
  const owner = found && line.tokens[found.first - 1]?.lower !== 'and' ? found : null;
  // "a margin of error of 7 points"
  const isOfError = owner !== null && line.tokens[owner.first - 1]?.lower === 'of';
  const whole = isOfError ? nounPhraseBefore(line, owner.first - 1, 0) : null;
  // "in lieu of $5 million"
  if (owner && HOLLOW.test(line.tokens[end - 1]?.lower ?? '')) return null;
  return whole ? { first: whole.first, end } : owner;
}

const HOLLOW = /^(?:lieu|spite|favou?r|terms|front|place|hope|search|equivalent|view|light|process|course)$/;
