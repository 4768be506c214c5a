import type { Span } from '../../../model/span.ts';

/** The smallest piece the finders look at: a word, a run of digits, or one mark. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly type: 'word' | 'digits' | 'mark' | 'link';
  /** Nothing stands between this token and the one before: "$" and "5", "5" and "th". */
  readonly glued: boolean;
}
