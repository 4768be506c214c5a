import type { TokenRange } from '../read/quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** Gives the stretches of a label, best first, or null: not mine. */
export type Labeller = (surroundings: Surroundings) => readonly TokenRange[] | null;
