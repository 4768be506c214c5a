import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/** One thing that the doctor looks at. */
export interface Check {
  /** Stands before its lines. */
  readonly name: string;
  /** May throw: Missing, where there is nothing to look at, or whatever a service said. */
  readonly look: (place: Place) => Promise<readonly Finding[]>;
  /** Where it takes longer than others by its nature. */
  readonly seconds?: number;
}
