import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';

/** More words than these are read by nobody in a box. */
export const MOST_WORDS = 40;

/** The words of a quotation in lower case. */
export const quotedWords = ({ text }: Reading, { parts }: Quotation): readonly string[] =>
  parts.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().match(WORD) ?? []);

export const countWords = (reading: Reading, quotation: Quotation): number => quotedWords(reading, quotation).length;

// ASCII apart, for Unicode's properties are looked up in long tables at each character.
const WORD = /(?:[a-z\d'-]+|(?=[^\0-\x7f])[\p{L}\p{N}’])+/gu;
