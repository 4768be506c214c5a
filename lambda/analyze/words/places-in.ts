import type { Span } from '../../model/span.ts';
import type { WordPlace, Words } from './word.ts';

/** The words that begin in a stretch of the text. */
export function placesIn({ places }: Words, { start, end }: Span): readonly WordPlace[] {
  return places.slice(firstFrom(places, start), firstFrom(places, end));
}

/** Index of the first word at an offset or behind it, by halving. */
export function firstFrom(places: readonly WordPlace[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
