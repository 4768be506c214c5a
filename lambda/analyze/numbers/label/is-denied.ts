import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import { endsClause } from './before/ends-clause.ts';
import type { Label } from './label.ts';

/** The clause says no, or whose claim it is, and the label does not: "boats" of "The crew did not see 40 boats". */
export function isDenied(line: Line, { first, approx }: Quantity, { spans }: Label): boolean {
  const start = startWithApprox({ first, approx });
  for (let at = start - 1; at >= 0 && start - at < MOST_TOKENS && !endsClause(line, at); at--) {
    const token = line.tokens[at];
    const isSaid = spans.some((span) => token && span.start <= token.start && token.end <= span.end);
    if (isNo(line, at) && !isSaid) return true;
  }
  return false;
}

/** In tokens, before the number: further off it may be another verb that is denied. */
const MOST_TOKENS = 8;

/** Not in "not only 12 boats", "no more than 12". */
const isNo = ({ tokens }: Line, at: number) =>
  /^(?:not|never|cannot|no|nobody|none|nothing|without|neither|nor|claims?|claimed|alleged|alleges|.*n['’]t)$/.test(
    tokens[at]?.lower ?? '',
  ) && !/^(?:only|just|counting|including|even|until|far|more|less|fewer)$/.test(tokens[at + 1]?.lower ?? '');
