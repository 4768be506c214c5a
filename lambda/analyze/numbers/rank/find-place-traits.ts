import type { Candidate } from './candidate.ts';
import type { PlaceTraits } from './traits.ts';

/** In characters: "At least", "A reported", "In the north," may stand before an opening number. */
const OPENING = 20;
/** How far back a quotation mark is looked for, in characters. */
const QUOTE_REACH = 400;

export function findPlaceTraits(text: string, candidate: Candidate, next: Candidate | undefined): PlaceTraits {
  const { number, sentence, sentencesBefore, numbersBefore, find } = candidate;
  const isLast = next?.sentence !== sentence;
  // The 10 of "10 to 15 years" is no other number.
  const { first: from, approx } = find.quantity;
  const first = Math.min(from, approx?.first ?? from);
  const hasOthers = find.line.numerals.some((other) => other.first < first - 1);
  return {
    early: 1 / (1 + sentencesBefore),
    firstNumber: 1 / (1 + numbersBefore),
    opening: Number(number.start - sentence.start < OPENING),
    closing: Number(isLast && hasOthers),
    quoted: Number(isQuoted(text.slice(Math.max(sentence.start, number.start - QUOTE_REACH), number.start))),
  };
}

/** More marks open than close before the number. */
function isQuoted(before: string): boolean {
  const count = (mark: RegExp) => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/"/g) % 2 === 1;
}
