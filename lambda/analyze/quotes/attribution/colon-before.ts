import { mainSubject } from '../phrases/main-subject.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** Carla Mendes was blunt: “Go.” */
export function colonBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  if (tokens[place - 1]?.text !== ':') return undefined;
  const speaker = mainSubject(tokens, sentenceStart(reading, place), place - 2);
  return speaker && { speaker, cue: { first: place - 1, last: place - 1 } };
}
