import type { Reading } from '../reading.ts';
import type { Attributed, Attribution } from './attribution.ts';

/** “It works,” said Jan Kos.⏎“It always did.” */
export function wholeParagraphs(
  { tokens, places, stretches }: Reading,
  index: number,
  known: readonly (Attributed | undefined)[],
): Attribution | undefined {
  const place = places[index] ?? 0;
  const before = stretches[index - 1];
  const isWhole =
    tokens[place - 1]?.paragraph !== tokens[place]?.paragraph &&
    tokens[place + 1]?.paragraph !== tokens[place]?.paragraph;
  return isWhole && before && before.paragraph + 1 === stretches[index]?.paragraph ? known[index - 1] : undefined;
}
