import type { Body } from '../body.ts';
import type { Stretch } from './marks/stretch.ts';
import type { Token } from './token.ts';

/** The article as the rules of attribution read it: words, and quotations as single tokens. */
export interface Reading extends Body {
  readonly tokens: readonly Token[];
  readonly stretches: readonly Stretch[];
  /** For each stretch, the index of its token. */
  readonly places: readonly number[];
}
