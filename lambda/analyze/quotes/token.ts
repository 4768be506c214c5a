import type { Span } from '../../model/span.ts';

/** A word, a number, a mark of punctuation, or a whole quotation, which counts as one. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  /** Index into the body's sentences; for a quotation, the one its opening mark stands in. */
  readonly sentence: number;
  /** The sentence that goes on behind it: for a quotation, the one its closing mark stands in. */
  readonly lastSentence: number;
  readonly paragraph: number;
  readonly isCapitalised: boolean;
}
