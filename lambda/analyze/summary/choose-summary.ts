import type { FoundNumber, Quote, Slice } from '../../model.ts';
import type { Body } from '../body.ts';

export interface Found {
  readonly quotes: readonly Quote[];
  readonly numbers: readonly FoundNumber[];
}

/** Three to five sentences that stand for the whole, in reading order. */
export function chooseSummary(body: Body, _found: Found): readonly Slice[] {
  return body.sentences.slice(0, 3).map(({ start, end }) => ({ start, end, text: body.text.slice(start, end) }));
}
