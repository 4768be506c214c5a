import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';

/** "boats", and "of the world’s boats" where they are a share. */
export function countedOf({ tokens }: Line, { kind, end, isMeasure }: Quantity, noun: TokenRange): TokenRange {
  const isShare = !isMeasure && /^(?:count|percent|ratio)$/.test(kind) && tokens[end]?.lower === 'of';
  return isShare ? { first: end, end: noun.end } : noun;
}
