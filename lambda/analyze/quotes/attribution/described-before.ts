import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { byNearestVerb } from './by-nearest-verb.ts';

/** Mr. Ito called the plan “a disaster.” */
export function describedBefore(reading: Reading, index: number): Attribution | undefined {
  return byNearestVerb(reading, index, (token) => is.saying(token) || is.thinking(token) || is.describing(token));
}
