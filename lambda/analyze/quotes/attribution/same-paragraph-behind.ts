import type { Reading } from '../reading.ts';
import type { Attributed, Attribution } from './attribution.ts';

/** “It works. It always did.” “We knew,” said Jan Kos. */
export function sameParagraphBehind(
  { stretches }: Reading,
  index: number,
  known: readonly (Attributed | undefined)[],
): Attribution | undefined {
  const next = stretches[index + 1];
  return next && next.paragraph === stretches[index]?.paragraph ? known[index + 1] : undefined;
}
