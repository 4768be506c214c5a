import type { Span } from '../../lambda/model/span.ts';

export type MarkKind =
  | 'headline'
  | 'summary'
  | 'furniture'
  | 'byline'
  | 'quote'
  | 'speaker'
  | 'role'
  | 'number'
  | 'label';

/** A stretch of the article that is to stand out. Marks may lie in and across each other. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** Its rank, where it is shown. */
  readonly rank?: number;
}
