import { firstFrom } from './places-in.ts';
import type { WordPlace, Words } from './word.ts';

/** Tells which word begins at an offset of a stretch that ends at `end`. */
export type PlainWordFinder = (offset: number, end: number) => WordPlace | undefined;

/**
 * Finds words of plain letters with white space behind them or behind their comma or point; most words are such, and need
 * no pattern. To be asked with growing offsets only, so that a long text is walked once.
 */
export function plainWordFinder(text: string, { places }: Words, from = 0): PlainWordFinder {
  let next = firstFrom(places, from);
  return (offset, end) => {
    let place = places[next];
    while (place && place.start < offset) place = places[++next];
    if (place?.start !== offset || !place.word.isPlain) return undefined;
    const behind = text.charCodeAt(place.end);
    const isStop = behind === COMMA || behind === POINT;
    return isOver(text, place.end, end) || (isStop && isOver(text, place.end + 1, end)) ? place : undefined;
  };
}

const isOver = (text: string, at: number, end: number) => at === end || (at < end && text.charCodeAt(at) === SPACE);

const SPACE = 0x20;
const COMMA = 0x2c;
const POINT = 0x2e;
