import type { TokenRange } from '../../read/quantity.ts';

/** What stands before a number in its clause. */
export interface ClauseBefore {
  /** "our goal of" → "goal"; "a fund of" → "fund". */
  readonly owner?: TokenRange;
  readonly subject?: TokenRange;
  /** From the verb to the number, without a preposition at the end: "beat the captain from Norvik". */
  readonly predicate?: TokenRange;
  /** The verb says no more than how much: "is", "rose to". */
  readonly isMeasure: boolean;
  /** Directly before the number: "by" of "rose by 5 percent". */
  readonly preposition?: string;
}
