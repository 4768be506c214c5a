import type { Speaker } from '../../model/analysis.ts';
import type { Attributed } from './attribution/attribution.ts';
import type { Stretch } from './marks/stretch.ts';

/** One quotation with all its parts. */
export interface Quotation {
  readonly parts: readonly Stretch[];
  /** Indices of the parts among the stretches. */
  readonly first: number;
  readonly last: number;
  readonly attributed: Attributed | undefined;
  readonly speaker: Speaker | null;
}
