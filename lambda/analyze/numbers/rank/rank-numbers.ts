import type { FoundNumber } from '../../../model/analysis.ts';
import type { Body } from '../../body.ts';
import type { Candidate } from './candidate.ts';
import type { Find } from './find.ts';
import { isAside } from './is-aside.ts';
import { placeCandidates } from './place-candidates.ts';
import { keyOf } from './topic.ts';
import type { Traits } from './traits.ts';
import { traitsFinder } from './traits-finder.ts';
import { WEIGHTS } from './weights.ts';

/** A reader takes in no more at a glance. */
const MOST_SHOWN = 6;
/** Up to here a weak number is better than none. */
const FEW_SHOWN = 4;
/** A fifth number and a sixth must be worth showing. */
const LEAST_WORTH = 0.15;
/** An aside steps behind the other numbers where as many of these are worth as much as this. */
const ENOUGH = { numbers: 3, worth: 1.1 };
/** Whatever is worth this much is no aside: the age at which somebody died, the years of a sentence. */
const MOST_OF_ASIDE = 2.3;
/** What a fifth number or a sixth loses when a better one of its sentence is shown already. */
const SAME_SENTENCE = 0.2;
/** What puts an idle count behind all others; with as many others shown it is left out. */
const IDLE = { loss: 10, others: 3 };

/** Gives the key numbers their rank: at most six, each value once, seldom two of one sentence; never one that nothing explains. */
export function rankNumbers(body: Body, finds: readonly Find[]): readonly FoundNumber[] {
  if (!finds.length) return [];
  const candidates = placeCandidates(body, finds);
  const traitsOf = traitsFinder(body, candidates);
  const scored = candidates.flatMap((candidate, i) => {
    if (!candidate.number.label) return [];
    const found = traitsOf(candidate, candidates[i + 1]);
    const idle = isIdle(candidate, found);
    const score = scoreOf(found) - (idle ? IDLE.loss : 0);
    return [{ candidate, score, idle, aside: score < MOST_OF_ASIDE && isAside(candidate, found) }];
  });
  const ranks = new Map(choose(scored).map(({ candidate }, place) => [candidate, place + 1]));
  return candidates.map((candidate) => ({ ...candidate.number, rank: ranks.get(candidate) ?? null }));
}

/** "one reader", "two ways": a count of one or of nothing in words, behind the first sentence, that tells of nobody's harm. */
const isIdle = ({ sentencesBefore, number: { unit = '' } }: Candidate, { one, few, spelled, toll }: Traits) =>
  (one > 0 || (few > 0 && MERE_THINGS.has(unit))) && spelled > 0 && toll === 0 && sentencesBefore > 0;

/** What everything has two of. */
const MERE_THINGS: ReadonlySet<string> = new Set(
  'things ways words sides kinds directions moments occasions chapters halves aspects sorts types minds ends'.split(
    ' ',
  ),
);

/** With fewer figures than these even an age in passing is better than none. */
const FEW_TOLD = 3;
/** In sentences before it. */
const LEAD = 4;

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly aside: boolean;
  readonly idle: boolean;
}

const TRAITS = Object.keys(WEIGHTS) as readonly (keyof Traits)[];

const scoreOf = (traits: Traits) => TRAITS.reduce((sum, name) => sum + WEIGHTS[name] * traits[name], 0);

/** The best first, asides last. */
function choose(scored: readonly Scored[]): readonly Scored[] {
  const told = scored.filter(({ candidate }) => !isAgeInPassing(candidate));
  const pool = distinct(told).length < FEW_TOLD ? scored : told;
  const sorted = distinct(pool.toSorted((a, b) => b.score - a.score));
  const main = sorted.filter(({ aside }) => !aside);
  return pick(main.filter(({ score }) => score >= ENOUGH.worth).length < ENOUGH.numbers ? sorted : main);
}

/** Whose age it is, and nothing that befell them: told in the lead it is news, further on it is not. */
const isAgeInPassing = ({ number: { kind }, find: { label }, sentencesBefore }: Candidate) =>
  kind === 'age' && label.isVague && sentencesBefore > LEAD;

/** The best of the pool, then the best of what is left, until nothing more is worth showing. */
function pick(sorted: readonly Scored[]): readonly Scored[] {
  const pool = new Set(sorted);
  const chosen: Scored[] = [];
  const isCrowding = ({ candidate }: Scored) =>
    chosen.length >= FEW_SHOWN && chosen.some((other) => other.candidate.sentence === candidate.sentence);
  const worth = (one: Scored) => (isCrowding(one) ? one.score - SAME_SENTENCE : one.score);
  while (pool.size && chosen.length < MOST_SHOWN) {
    const best = [...pool].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    if (chosen.length >= FEW_SHOWN && (best.aside || worth(best) < LEAST_WORTH)) break;
    if (best.idle && chosen.length >= IDLE.others) break;
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
