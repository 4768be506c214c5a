/** A number as it is written, before anybody asks what it counts: "5,000", "eight million", "2 1/2". */
export interface Numeral {
  /** Index of its first token. */
  readonly first: number;
  /** Index behind its last token. */
  readonly end: number;
  readonly value: number;
  /** 1e6 for "5 million", 1 for "5,000". */
  readonly scale: number;
  /** Written in words: "eight", "a dozen". */
  readonly spelled: boolean;
}
