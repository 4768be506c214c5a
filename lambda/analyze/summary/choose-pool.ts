import type { Candidate } from './candidate.ts';
import { sentenceWeights } from './summary-weights.ts';

const POOL = 8;
/** The lead is nearly always worth a thought. */
const LEAD = 3;

const known = new WeakMap<Readonly<Record<string, number>>, readonly (readonly [name: string, weight: number])[]>();

/** A table of weights as pairs, taken apart once: it is asked for some hundred times an article. */
function entriesOf(weights: Readonly<Record<string, number>>) {
  const entries = known.get(weights) ?? Object.entries(weights);
  known.set(weights, entries);
  return entries;
}

export function weigh(features: Readonly<Record<string, number>>, weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const [name, weight] of entriesOf(weights)) sum += (features[name] ?? 0) * weight;
  return sum;
}

/** The most promising sentences, those that they lean on, and the lead; in reading order. */
export function choosePool(candidates: readonly Candidate[], weights = sentenceWeights): readonly Candidate[] {
  const best = candidates
    .map((candidate) => ({ candidate, score: weigh(candidate.features, weights) }))
    .sort((a, b) => b.score - a.score || a.candidate.index - b.candidate.index)
    .slice(0, POOL);
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]));
  const chosen = new Set(candidates.slice(0, LEAD));
  for (const { candidate } of best) {
    const support = candidate.needsPrevious ? byIndex.get(candidate.index - 1) : undefined;
    if (!support?.needsPrevious || chosen.has(support)) chosen.add(candidate);
    if (support && !support.needsPrevious) chosen.add(support);
  }
  return [...chosen].sort((a, b) => a.index - b.index);
}
