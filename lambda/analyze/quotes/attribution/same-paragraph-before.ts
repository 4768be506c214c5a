import type { Stretch } from '../marks/stretch.ts';
import type { Reading } from '../reading.ts';
import type { Attributed, Attribution } from './attribution.ts';

// A word or three in marks, or a title, are an aside; the speaker is the one of the quotation before them.
const MIN_LENGTH = 20;
const MAX_ASIDES = 4;

/** “It works,” said Jan Kos. “It always did.” */
export function sameParagraphBefore(
  { stretches }: Reading,
  index: number,
  known: readonly (Attributed | undefined)[],
): Attribution | undefined {
  let before = index - 1;
  const isHere = (at: number) => stretches[at]?.paragraph === stretches[index]?.paragraph;
  const isAside = (at: number) => !known[at] || lengthOf(stretches[at]) < MIN_LENGTH;
  while (index - before < MAX_ASIDES && isHere(before - 1) && isAside(before)) before--;
  return isHere(before) ? known[before] : undefined;
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch ? stretch.end - stretch.start : 0;
}
