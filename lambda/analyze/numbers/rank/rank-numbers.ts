import type { FoundNumber } from '../../../model.ts';
import type { Body } from '../../body.ts';
import type { Candidate } from './candidate.ts';
import type { Find } from './find.ts';
import { findTraits } from './find-traits.ts';
import { placeCandidates } from './place-candidates.ts';
import { keyOf } from './topic.ts';
import type { Traits } from './traits.ts';
import { WEIGHTS } from './weights.ts';

/** A reader takes in no more at a glance. */
const MOST_SHOWN = 6;
/** Up to here a weak number is better than none. */
const FEW_SHOWN = 3;
/** A fourth number, and those behind it, must be worth showing. */
const LEAST_WORTH = 0.3;
/** What a number behind the first three loses when a better one of its sentence is shown already. */
const SAME_SENTENCE = 0.2;

/** Gives the key numbers their rank: at most six, each value once, seldom two of one sentence. */
export function rankNumbers(body: Body, finds: readonly Find[]): readonly FoundNumber[] {
  if (!finds.length) return [];
  const candidates = placeCandidates(body, finds);
  const traits = findTraits(body, candidates);
  const scored = candidates.map((candidate, i) => ({ candidate, score: scoreOf(traits[i]) }));
  const ranks = new Map(choose(scored).map(({ candidate }, place) => [candidate, place + 1]));
  return candidates.map((candidate) => ({ ...candidate.number, rank: ranks.get(candidate) ?? null }));
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}

const TRAITS = Object.keys(WEIGHTS) as readonly (keyof Traits)[];

function scoreOf(traits: Traits | undefined): number {
  return traits ? TRAITS.reduce((sum, name) => sum + WEIGHTS[name] * traits[name], 0) : 0;
}

/** The best first; a number that nothing explains is never shown. */
function choose(scored: readonly Scored[]): readonly Scored[] {
  const labelled = scored.filter(({ candidate }) => candidate.number.label);
  const pool = new Set(distinct(labelled.toSorted((a, b) => b.score - a.score)));
  const chosen: Scored[] = [];
  const isCrowding = ({ candidate }: Scored) =>
    chosen.length >= FEW_SHOWN && chosen.some((other) => other.candidate.sentence === candidate.sentence);
  const worth = (one: Scored) => (isCrowding(one) ? one.score - SAME_SENTENCE : one.score);
  while (pool.size && chosen.length < MOST_SHOWN) {
    const best = [...pool].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    if (chosen.length >= FEW_SHOWN && worth(best) < LEAST_WORTH) break;
    chosen.push(best);
    pool.delete(best);
  }
  return chosen;
}

/** The best of each kind and value. */
function distinct(sorted: readonly Scored[]): readonly Scored[] {
  const seen = new Set<string>();
  return sorted.filter(({ candidate }) => !seen.has(keyOf(candidate)) && seen.add(keyOf(candidate)));
}
