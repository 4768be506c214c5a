import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Phrase } from './after/phrase.ts';
import type { ClauseBefore } from './before/clause-before.ts';

/** What stands around a number in its sentence. */
export interface Surroundings {
  readonly line: Line;
  readonly quantity: Quantity;
  readonly before: ClauseBefore;
  /** The noun that the number counts, or that stands directly behind it. */
  readonly noun: TokenRange | null;
  /** What follows the number and its noun. */
  readonly after: readonly Phrase[];
  /** The nearest noun that an earlier number of the sentence counts: "6.5 million people … nearly 387,000". */
  readonly earlierNoun: TokenRange | null;
}
