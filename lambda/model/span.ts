/** A place in a text: `text.slice(start, end)`. Offsets count UTF-16 code units, as JavaScript's strings do; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place and the words that stand there: `source.slice(start, end) === text`. */
export interface Slice extends Span {
  readonly text: string;
}
