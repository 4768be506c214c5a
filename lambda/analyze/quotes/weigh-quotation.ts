import type { Quotation } from './quotation.ts';
import { MOST_WORDS, quotedWords } from './quoted-words.ts';
import type { Reading } from './reading.ts';
import { opinionWords } from './words/opinion-words.ts';

const OWN_WORD = /^(?:i|we|our|us|my|me|you|your|i[’']m|we[’']re|we[’']ve|i[’']ve)$/;
const LEANING_WORD = /^(?:and|but|so|that|this|it|he|she|they|those|these|because|or|then|yes|no|well)$/;

/**
 * What speaks for and against a quotation, in the order of the sum: own voice, stance and consequence up; a start that
 * leans on the words before, and extreme lengths, down.
 */
export function weighQuotation(reading: Reading, quotation: Quotation): Readonly<Record<string, number>> {
  const words = quotedWords(reading, quotation);
  const own = words.filter((word) => OWN_WORD.test(word)).length;
  const opinions = words.filter((word) => opinionWords.has(word)).length;
  const place = 1 - quotation.first / Math.max(1, reading.stretches.length);
  return {
    'own voice': Math.min(own, 2) * 0.6,
    'words of opinion': Math.min(opinions, 3) * 0.35,
    length: words.length >= 10 && words.length <= 30 ? 0.5 : words.length > MOST_WORDS ? -1.5 : 0,
    'a named speaker': quotation.speaker?.text.length && /\p{Lu}/u.test(quotation.speaker.name) ? 0.5 : 0,
    'an early place': 0.6 * place,
    'leans on the words before': LEANING_WORD.test(words[0] ?? '') ? -0.5 : 0,
    pieces: -0.25 * (quotation.parts.length - 1),
  };
}
