import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';

/** "one trader said": who is asked is not counted. */
export function isAsked({ tokens, tags }: Line, { kind, value, first, end, noun }: Quantity): boolean {
  if (kind !== 'count' || value !== 1) return false;
  const isSaying = (at: number) =>
    /^(?:said|says?|wrote|writes|tweeted|told|tells|asked|added)$/.test(tokens[at]?.lower ?? '');
  const behind = noun?.end ?? end;
  return isSaying(behind) || (isSaying(first - 1) && tags[behind] === 'mark');
}
