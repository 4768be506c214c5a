/** Tokens from `first` to `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
