import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { reporter } from './reporter.ts';

/** Carla Mendes was blunt:⏎“Go.” */
export function colonParagraphBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens, places } = reading;
  const place = places[index] ?? 0;
  const isParagraphBefore = tokens[place - 1]?.paragraph !== tokens[place]?.paragraph;
  return isParagraphBefore && tokens[place - 1]?.text === ':' ? reporter(reading, place - 1) : undefined;
}
