/** A quotation mark and what its shape and its neighbours say of it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  /** White space or an opening bracket before it, a word behind it: it can open. */
  readonly mayOpen: boolean;
  /** No word before it, a word behind it: it can open where a space was forgotten, `he said:"Go`. */
  readonly startsWord: boolean;
  /** A word stands before it, and no stop: `the claim “that`. */
  readonly isInClause: boolean;
  /** A word or a stop before it, none behind it: it can close. */
  readonly mayClose: boolean;
}
