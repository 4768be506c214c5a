import { mainSubject } from '../phrases/main-subject.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** Mr. Ito has hammered his rival for “a life of ease”: the subject of the sentence, whatever its verb. */
export function sentenceSubject(reading: Reading, index: number): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  if (/^(?:asked|told)$/.test(reading.tokens[place - 2]?.lower ?? '')) return undefined; // was asked, “
  const speaker = mainSubject(reading.tokens, sentenceStart(reading, place), place - 1);
  return speaker && { speaker };
}
