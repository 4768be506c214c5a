import type { Range } from '../phrases/range.ts';
import type { People, Person } from './person.ts';

/** Who is who: what it takes to name a speaker. */
export interface Cast extends People {
  /** Who "he" and "she" are, by the place of the pronoun. */
  readonly pronouns: ReadonlyMap<number, Person>;
  /** Who holds which role, by its head: "mayor". */
  readonly holders: ReadonlyMap<string, readonly Person[]>;
  /** What "it" is, by the place of the pronoun. */
  readonly things: ReadonlyMap<number, Range>;
}
