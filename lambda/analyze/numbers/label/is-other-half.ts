import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';

/** "prefer Lea Roth to Ann Hill 33% to 18%": the second figure is the other's. Not in "fell from 9% to 5%". */
export const isOtherHalf = ({ tokens, numerals }: Line, { kind, value, first }: Quantity) =>
  (kind === 'percent' || kind === 'points') &&
  tokens[first - 1]?.lower === 'to' &&
  numerals.some(
    (one) =>
      one.value > value &&
      one.end < first &&
      first - one.end <= MOST_BETWEEN &&
      tokens[one.first - 1]?.lower !== 'from',
  );

/** In tokens: "percentage points to". */
const MOST_BETWEEN = 3;
