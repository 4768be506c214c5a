import type { AbbreviationKind } from './abbreviations.ts';

/** A place where a sentence may end: stops, closing marks, white space. */
export interface Stop {
  /** Where the run of stops begins. */
  readonly start: number;
  /** Behind the stops and the closing marks: the end of the sentence, if it is one. */
  readonly end: number;
  /** ".", "?!", ". . .". */
  readonly stops: string;
  /** What stands between the stops and the white space: "”", ")", " [12]". */
  readonly closers: string;
  /** The word the stops are written at, its own points included: "U.S" before ".". */
  readonly word: string;
  /** What kind of abbreviation that word is, if any. */
  readonly abbreviation: AbbreviationKind | undefined;
  /** The word before that one; "" when `word` is the first of its sentence. */
  readonly previous: string;
  /** Opening marks and dashes before the next word: "“", "(". */
  readonly openers: string;
  /** The next word; "" when no letter or digit follows. */
  readonly nextWord: string;
  /** Does the next word, by its meaning or its mark, look like the first of a sentence? */
  readonly opensSentence: boolean;
  /** What stands behind the next word, as far as a rule may look. */
  readonly rest: string;
}
