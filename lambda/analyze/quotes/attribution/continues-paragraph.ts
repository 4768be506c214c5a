import type { Reading } from '../reading.ts';
import type { Attributed, Attribution } from './attribution.ts';

/** A quotation left open at the end of the paragraph before goes on here. */
export function continuesParagraph(
  { stretches }: Reading,
  index: number,
  known: readonly (Attributed | undefined)[],
): Attribution | undefined {
  return stretches[index]?.isContinuation ? known[index - 1] : undefined;
}
