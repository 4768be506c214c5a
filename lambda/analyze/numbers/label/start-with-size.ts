import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';

/** Where a number begins with its approximator and what only says "the", "only" or "another". */
export function startWithSize({ tokens }: Pick<Line, 'tokens'>, { first, approx }: Quantity): number {
  let start = Math.min(first, approx?.first ?? first);
  while (/^(?:an?|the|some|only|just|another)$/.test(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}
