import type { Quote } from '../../model/analysis.ts';
import type { Slice } from '../../model/span.ts';
import type { Body } from '../body.ts';
import { displayQuotation } from './display-quotation.ts';
import type { Range } from './phrases/range.ts';
import { rankQuotations } from './rank-quotations.ts';
import { readQuotations } from './read-quotations.ts';
import type { Reading } from './reading.ts';

/** Every quotation of the body with its speaker, ranked for showing. */
export function findQuotes(body: Body): readonly Quote[] {
  const read = readQuotations(body);
  if (!read) return [];
  const { reading, quotations } = read;
  const ranks = rankQuotations(reading, quotations);
  return quotations.map((quotation, i) => {
    const cue = quotation.attributed?.cue;
    return {
      parts: quotation.parts.map((part) => sliceOf(body.text, part)),
      display: displayQuotation(reading, quotation),
      speaker: quotation.speaker,
      ...(cue ? { cue: cueOf(reading, cue) } : {}),
      rank: ranks[i] ?? null,
    };
  });
}

function cueOf({ text, tokens }: Reading, { first, last }: Range): Slice {
  return sliceOf(text, { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
}

function sliceOf(text: string, { start, end }: { readonly start: number; readonly end: number }): Slice {
  return { start, end, text: text.slice(start, end) };
}
