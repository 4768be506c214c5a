import { mainSubject } from '../phrases/main-subject.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

// He walked into “a house by the sea.” What stands behind these words is where something is, not what is said.
const PLACE =
  /^(?:into|onto|inside|outside|near|across|along|around|behind|beside|below|above|beneath|beyond|through|toward|towards|under)$/;

/** Mr. Ito has hammered his rival for “a life of ease”: the subject of the sentence, whatever its verb. */
export function sentenceSubject(reading: Reading, index: number): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  if (PLACE.test(reading.tokens[place - 1]?.lower ?? '')) return undefined;
  if (/^(?:asked|told)$/.test(reading.tokens[place - 2]?.lower ?? '')) return undefined; // was asked, “
  const speaker = mainSubject(reading.tokens, sentenceStart(reading, place), place - 1);
  return speaker && !isPlace(reading, speaker.last + 1, place) ? { speaker } : undefined;
}

/** "LEEDS — “", "Her use of “": nothing between the words and the quotation that they could do. */
function isPlace({ tokens }: Reading, first: number, place: number): boolean {
  const between = tokens.slice(first, place);
  return between.length > 0 && between.every((token) => is.preposition(token) || /^[–—-]+$/.test(token.text));
}
