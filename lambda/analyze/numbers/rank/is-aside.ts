import type { Candidate } from './candidate.ts';
import type { Traits } from './traits.ts';

/**
 * Small counts, ages, spans of time and whatever no good label explains, behind the first sentence: an editor prints
 * them only for want of better ones. What the headline names is never an aside.
 */
export function isAside({ sentencesBefore }: Candidate, traits: Traits): boolean {
  if (sentencesBefore === 0 || traits.figureInTitle) return traits.vague > 0 && traits.spell > 0;
  return [traits.minor, traits.age, traits.duration, traits.spell, traits.vague].some((trait) => trait > 0);
}
