import type { Reading } from '../reading.ts';
import type { Attributed, Attribution } from './attribution.ts';

/** One way in which English names a speaker. Leaves what it does not understand to the rules behind it. */
export interface Rule {
  readonly name: string;
  /** Is it right often enough for its quotations to be shown? */
  readonly isSure: boolean;
  /** It stands so close to the quotation that even the title of a book is spoken: “Star Wars,” she said. */
  readonly isDirect?: boolean;
  /** Fewer quoted words than this are a name or scare quotes where only this rule speaks for them. */
  readonly needsWords?: number;
  readonly find: (
    reading: Reading,
    stretch: number,
    known: readonly (Attributed | undefined)[],
  ) => Attribution | undefined;
}
