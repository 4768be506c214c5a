import type { Body } from '../../body.ts';
import type { Candidate } from './candidate.ts';
import type { Find } from './find.ts';
import { toFoundNumber } from './to-found-number.ts';

/** The finds, each with its sentence; both lists are in order, so that one walk is enough. */
export function placeCandidates({ text, sentences }: Body, finds: readonly Find[]): readonly Candidate[] {
  let place = 0;
  let numbersBefore = 0;
  return finds.flatMap((find) => {
    const number = toFoundNumber(text, find);
    while ((sentences[place]?.end ?? Number.POSITIVE_INFINITY) <= number.start) place++;
    const sentence = sentences[place];
    const candidate = sentence && { find, number, sentence, sentencesBefore: place, numbersBefore };
    // Both halves of a range are one number.
    if (!find.quantity.opensRange) numbersBefore++;
    return candidate ? [candidate] : [];
  });
}
