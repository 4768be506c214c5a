import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { byNearestVerb } from './by-nearest-verb.ts';

/** Mr. Ito said the plan was “a disaster”: the nearest verb of saying before it, in the same sentence. */
export function saidBefore(reading: Reading, index: number): Attribution | undefined {
  return byNearestVerb(reading, index, is.saying);
}
