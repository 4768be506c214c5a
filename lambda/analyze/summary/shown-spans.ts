import type { FoundNumber, Quote } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';

export interface Found {
  readonly quotes: readonly Quote[];
  readonly numbers: readonly FoundNumber[];
}

/** A digest shows this many quotations and numbers at most; see Quote.rank and FoundNumber.rank. */
const SHOWN_QUOTES = 3;
const SHOWN_NUMBERS = 6;

/** What a reader sees beside the summary; a sentence that only repeats it is not worth its place. */
export function shownSpans({ quotes, numbers }: Found): readonly Span[] {
  const isShown = (rank: number | null, limit: number) => rank !== null && rank <= limit;
  return [
    ...quotes.filter(({ rank }) => isShown(rank, SHOWN_QUOTES)).flatMap(spansOfQuote),
    ...numbers.filter(({ rank }) => isShown(rank, SHOWN_NUMBERS)).flatMap((number) => [number, ...number.labelSpans]),
  ];
}

/** The words, and by whom they were said: "…," said Ana Ruiz, a nurse. */
const spansOfQuote = ({ parts, cue, speaker }: Quote): readonly Span[] =>
  [...parts, cue, speaker, speaker?.roleSpan].filter((span) => span != null);
