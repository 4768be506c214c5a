import type { Range } from '../phrases/range.ts';

/** Who said a stretch of quoted words, as far as one rule can tell: places in the token list. */
export interface Attribution {
  readonly speaker: Range;
  readonly cue?: Range;
  /** False: it leans on another quotation's speaker, of whom nobody is sure. */
  readonly isSure?: boolean;
}

/** An attribution and the rule it is owed to. */
export interface Attributed extends Attribution {
  readonly rule: string;
  /** Sure enough to be shown. */
  readonly isSure: boolean;
}
