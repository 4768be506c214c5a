import type { Span } from '../../model/span.ts';
import { firstFrom } from './places-in.ts';
import type { WordPlace, Words } from './word.ts';

/**
 * The word that begins at an offset of a stretch, where it is one of plain letters with white space behind it or behind
 * its comma or point; undefined where none is. Most words are such, and need no pattern. Ask with growing offsets only.
 */
export function plainWordFinder(text: string, { places }: Words, { start, end }: Span) {
  let next = firstFrom(places, start);
  const endsAt = (at: number) => at === end || (at < end && text.charCodeAt(at) === SPACE);
  return (offset: number): WordPlace | undefined => {
    let place = places[next];
    while (place && place.start < offset) place = places[++next];
    if (place?.start !== offset || !place.word.isPlain) return undefined;
    const behind = text.charCodeAt(place.end);
    const isOver = endsAt(place.end) || ((behind === COMMA || behind === POINT) && endsAt(place.end + 1));
    return isOver ? place : undefined;
  };
}

const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;
