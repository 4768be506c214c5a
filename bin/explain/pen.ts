import type { Mark, MarkKind } from './mark.ts';

/** How marks are shown: by colour, or by tags where there is none. */
export interface Pen {
  readonly open: (marks: readonly Mark[]) => string;
  readonly close: (marks: readonly Mark[]) => string;
  readonly paint: (text: string, marks: readonly Mark[]) => string;
  readonly heading: (text: string) => string;
  /** What a reader needs to know of the signs. */
  readonly legend: string;
}

export const markKinds: readonly MarkKind[] = [
  'headline',
  'summary',
  'quote',
  'speaker',
  'role',
  'number',
  'label',
  'byline',
  'furniture',
];
