import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';

/** Where a number begins with its approximator and what only says "the", "only" or "another". */
export function startWithSize({ tokens }: Pick<Line, 'tokens'>, { first, approx }: Quantity): number {
  let start = startWithApprox({ first, approx });
  while (/^(?:an?|the|some|only|just|another)$/.test(tokens[start - 1]?.lower ?? '')) start--;
  return start;
}
