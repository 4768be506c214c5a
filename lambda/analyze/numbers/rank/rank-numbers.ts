import type { FoundNumber } from '../../../model.ts';
import type { Body } from '../../body.ts';
import type { Find } from './find.ts';
import { findTraits } from './find-traits.ts';
import { toFoundNumber } from './to-found-number.ts';
import type { Traits } from './traits.ts';
import { WEIGHTS } from './weights.ts';

/** A reader takes in no more at a glance. */
const MOST_SHOWN = 6;
/** Up to here a weak number is better than none. */
const FEW_SHOWN = 3;
/** A fourth number, and those behind it, must be worth showing. */
const LEAST_WORTH = 0.3;

/** What a number loses when a better one of its sentence is shown already. */
const SAME_SENTENCE = 0.1;

/** Gives the key numbers their rank: at most six, each value once, seldom two of one sentence. */
export function rankNumbers(body: Body, finds: readonly Find[]): readonly FoundNumber[] {
  const numbers = finds.map((find) => toFoundNumber(body.text, find));
  const traits = findTraits(body, { numbers, finds });
  const candidates = numbers.map((number, i) => ({ i, line: finds[i]?.line, number, score: scoreOf(traits[i]) }));
  const ranks = new Map(choose(candidates).map(({ i }, place) => [i, place + 1]));
  return numbers.map((number, i) => ({ ...number, rank: ranks.get(i) ?? null }));
}

interface Candidate {
  readonly i: number;
  readonly line: Find['line'] | undefined;
  readonly number: FoundNumber;
  readonly score: number;
}

function scoreOf(traits: Traits | undefined): number {
  if (!traits) return 0;
  const names = Object.keys(WEIGHTS) as (keyof Traits)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * traits[name], 0);
}

/** The best first; numbers without a label only where there is nothing else to show. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const labelled = candidates.filter(({ number }) => number.label);
  const pool = new Set(
    distinct([...(labelled.length ? labelled : candidates)].sort((a, b) => b.score - a.score || a.i - b.i)),
  );
  while (pool.size && chosen.length < MOST_SHOWN) {
    const worth = ({ line, score }: Candidate) =>
      score - (chosen.some((other) => other.line === line) ? SAME_SENTENCE : 0);
    const best = [...pool].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    if (chosen.length >= FEW_SHOWN && worth(best) < LEAST_WORTH) break;
    chosen.push(best);
    pool.delete(best);
  }
  return chosen;
}

/** The best of each kind and value. */
function distinct(sorted: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return sorted.filter(({ number: { kind, value } }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`));
}
