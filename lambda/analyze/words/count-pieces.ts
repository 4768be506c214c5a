import type { Span } from '../../model/span.ts';
import type { Words } from './word.ts';

/** How many pieces white space cuts a stretch of the text into, which has none at its ends. */
export function countPieces({ pieces }: Words, { start, end }: Span): number {
  return firstBehind(pieces, end - 1) - firstBehind(pieces, start) + 1;
}

/** Index of the first offset behind another one, by halving. */
function firstBehind(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
