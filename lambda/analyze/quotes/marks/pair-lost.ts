import type { Span } from '../../../model/span.ts';
import { findMarks } from './find-marks.ts';
import type { Pair } from './pair-marks.ts';
import { pairSingles } from './pair-singles.ts';

// No sentence of English has a question mark in front of a word.
const LOST = /(?<=^|[\s(])\?(?=\p{Lu}|\p{Ll})/mu;

/** ?Go,? she said: the pairs of a text whose marks an old encoding made question marks; none in any other text. */
export function pairLost(text: string, paragraphs: readonly Span[]): readonly (readonly Pair[])[] {
  if (!LOST.test(text)) return paragraphs.map(() => []);
  return paragraphs.map((paragraph) => pairSingles(text, findMarks(text, paragraph, /\?/g)));
}
