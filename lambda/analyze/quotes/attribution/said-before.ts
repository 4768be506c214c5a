import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { byNearestVerb } from './by-nearest-verb.ts';
import { byVerb } from './by-verb.ts';

/** Mr. Ito said the plan was “a disaster”: the nearest verb of saying before it, in the same sentence. */
export function saidBefore(reading: Reading, index: number): Attribution | undefined {
  return calledRightBefore(reading, index) ?? byNearestVerb(reading, index, is.saying);
}

/** Mr. Ito said he backed the plan, which she called “a disaster”: the nearer verb has a subject of its own. */
function calledRightBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens, places } = reading;
  const verb = (places[index] ?? 0) - (tokens[(places[index] ?? 0) - 1]?.lower === 'as' ? 2 : 1);
  const isOwn = is.pronoun(tokens[verb - 1]) && /^(?:which|what)$/.test(tokens[verb - 2]?.lower ?? '');
  return isOwn && is.describing(tokens[verb]) ? byVerb(reading, places[index] ?? 0, verb) : undefined;
}
