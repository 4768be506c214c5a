import type { Line } from '../read/line.ts';
import type { Numeral } from '../read/numeral.ts';
import type { Quantity } from '../read/quantity.ts';

/** A numeral and where its unit is to be looked for: behind itself, or behind the other end of "two to three years". */
export interface Candidate {
  readonly line: Line;
  readonly numeral: Numeral;
  readonly unitAt: number;
  /** The other end of the range it opens. */
  readonly mate?: Numeral;
}

/** Reads a numeral as one kind of number, or says null: not mine. */
export type Finder = (candidate: Candidate) => Quantity | null;
