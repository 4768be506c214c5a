import { sentenceStart } from '../phrases/sentence-start.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { byVerb } from './by-verb.ts';

/** Mr. Ito boomed, “Go.”: any verb in the past, right before the quotation. */
export function criedRightBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const verb = place - 2;
  const isCry = /^[,:]$/.test(tokens[place - 1]?.text ?? '') && /[a-z]ed$/.test(tokens[verb]?.text ?? '');
  return isCry && verb > sentenceStart(reading, place) ? byVerb(reading, place, verb) : undefined;
}
