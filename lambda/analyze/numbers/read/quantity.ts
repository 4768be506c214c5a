import type { NumberKind } from '../../../model/analysis.ts';

/** A number with what it counts, in token indices. */
export interface Quantity {
  readonly kind: NumberKind;
  readonly value: number;
  readonly unit?: string;
  /** Index of the first token of the number as shown: "$" in "$5 million". */
  readonly first: number;
  /** Index behind its last token. */
  readonly end: number;
  /** The approximator or the first half of its range, if one stands there. */
  readonly approx?: TokenRange;
  /** It is part of a compound: "a 35-bedroom house", "her 2-year-old daughter". */
  readonly isJoined?: boolean;
  /** It is the first half of a range, and told with the second: "10 to 15 years". */
  readonly opensRange?: boolean;
  /** The unit of measure stands in the number itself: "300 tons". */
  readonly isMeasure?: boolean;
  /** The words that name what is counted: "other nations" in "31 other nations". */
  readonly noun?: TokenRange;
}

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}
