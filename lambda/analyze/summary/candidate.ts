import type { Span } from '../../model/span.ts';
import type { TailKind } from './clause-tails.ts';

/** A sentence that could be chosen, as it would be shown. */
export interface Candidate extends Span {
  /** Its place among the body's sentences. */
  readonly index: number;
  readonly words: number;
  /** Double quotation marks; an odd count needs a neighbour with an odd count. */
  readonly marks: number;
  /** Not to be shown without the sentence before: "He said so". */
  readonly needsPrevious: boolean;
  /** Not without the sentence behind: a quotation goes on there. */
  readonly needsNext: boolean;
  /** Most of it is shown as a quotation or a number anyway. */
  readonly repeats: boolean;
  readonly stems: ReadonlySet<string>;
  /** Its figures that no shown number or quotation tells, years aside. */
  readonly figures: ReadonlySet<string>;
  /** What was left out at the end, where something was. */
  readonly cutKind?: TailKind;
  readonly cutWords: number;
  readonly features: SentenceFeatures;
}

/** What speaks for or against a sentence; all values lie between about 0 and 1. */
export type SentenceFeatures = Readonly<Record<string, number>>;
