import type { TokenRange } from '../../read/quantity.ts';

/** A piece of the text behind a number that goes into the label whole or not at all. */
export interface Phrase extends TokenRange {
  readonly sort: 'preposition' | 'verb' | 'state' | 'relative' | 'time' | 'particle';
}
