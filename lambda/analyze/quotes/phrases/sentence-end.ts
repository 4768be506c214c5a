import type { Reading } from '../reading.ts';

// No attribution is further from its quotation; a text without stops must not be read again for each mark.
const REACH = 80;

/** The last token of the sentence that goes on behind a quotation. */
export function sentenceEnd({ tokens }: Reading, place: number): number {
  const here = tokens[place];
  let last = place;
  while (last < tokens.length - 1 && last - place < REACH) {
    const next = tokens[last + 1];
    if (!next || !here || next.paragraph !== here.paragraph || next.sentence !== here.lastSentence) break;
    last++;
  }
  return last;
}
