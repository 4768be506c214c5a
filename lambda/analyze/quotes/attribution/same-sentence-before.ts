import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attributed, Attribution } from './attribution.ts';
import { leansForward } from './leans-forward.ts';

/** “It works,” said Jan Kos, waving at the wheel, “and it always did.” */
export function sameSentenceBefore(
  reading: Reading,
  index: number,
  known: readonly (Attributed | undefined)[],
): Attribution | undefined {
  const { tokens, places } = reading;
  const here = tokens[places[index] ?? 0];
  const before = tokens[places[index - 1] ?? -1];
  const isNext = before !== undefined && before.paragraph === here?.paragraph && before.lastSentence === here.sentence;
  return isNext && is.comma(tokens[(places[index] ?? 0) - 1]) && leansForward(reading, index - 1)
    ? known[index - 1]
    : undefined;
}
