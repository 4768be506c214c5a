import type { Reading } from '../reading.ts';

// No attribution is further from its quotation; a text without stops must not be read again for each mark.
const REACH = 80;

/** The first token of the sentence a quotation stands in. */
export function sentenceStart({ tokens }: Reading, place: number): number {
  const here = tokens[place];
  let first = place;
  while (first > 0 && place - first < REACH) {
    const before = tokens[first - 1];
    if (!before || !here || before.paragraph !== here.paragraph || before.lastSentence !== here.sentence) break;
    first--;
  }
  return first;
}
