/** A word of one article as it is written; all the places where it stands share the object. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Nothing but letters of ASCII. Of others each reader says by its own pattern what is a word in them: "covid19", "café". */
  readonly isPlain: boolean;
  /** Its place among the article's distinct words. */
  readonly index: number;
  /** In how many places it stands. */
  readonly times: number;
}

/** A place where a word stands. */
export interface WordPlace {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** The words of a text, read once for all who ask. */
export interface Words {
  /** In order; none touches the next. */
  readonly places: readonly WordPlace[];
  /** Each word once, as they come first. */
  readonly distinct: readonly Word[];
  /** Where the pieces begin that white space cuts the text into. */
  readonly pieces: readonly number[];
}
