import type { Numeral } from './numeral.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

export interface TaggedTokens {
  readonly tokens: readonly Token[];
  /** What each token does in the sentence. */
  readonly tags: readonly Tag[];
  /** Tokens that are part of a date, a time, a name or an idiom, and so never a number; of the sentence before unknown. */
  readonly masked?: ReadonlySet<number>;
}

/** One sentence, ready for the finders. */
export interface Line extends TaggedTokens {
  /** The sentence before, where this one opens with "He" or "The": it has the name. */
  readonly previous: TaggedTokens | null;
  /** Tokens that are part of a date, a time, a name or an idiom, and so never a number. */
  readonly masked: ReadonlySet<number>;
  /** In order. */
  readonly numerals: readonly Numeral[];
  /** The article speaks of percentages, so that "6 points" are points of these and not of a game. */
  readonly speaksOfPercent: boolean;
}
