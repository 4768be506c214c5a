import type { FoundNumber } from '../../../model.ts';
import type { Body } from '../../body.ts';
import { findTraits } from './find-traits.ts';
import type { Traits } from './traits.ts';
import { WEIGHTS } from './weights.ts';

/** A reader takes in no more at a glance. */
const MOST_SHOWN = 6;
/** Below this, a second number of the same sentence is welcome. */
const FEW_SHOWN = 3;

/** Gives the key numbers their rank: at most six, each value once, one a sentence unless these are few. */
export function rankNumbers(body: Body, numbers: readonly FoundNumber[]): readonly FoundNumber[] {
  const scores = findTraits(body, numbers).map(scoreOf);
  const order = [...numbers.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const candidates = distinct(
    order.filter((i) => numbers[i]?.label),
    numbers,
  );
  const chosen = chooseSpread(candidates, (i) => sentenceOf(body, numbers[i]?.start ?? 0)).sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const ranks = new Map(chosen.map((i, place) => [i, place + 1]));
  return numbers.map((number, i) => ({ ...number, rank: ranks.get(i) ?? null }));
}

function scoreOf(traits: Traits): number {
  const names = Object.keys(WEIGHTS) as (keyof Traits)[];
  return names.reduce((sum, name) => sum + WEIGHTS[name] * traits[name], 0);
}

/** The best of each kind and value. */
function distinct(order: readonly number[], numbers: readonly FoundNumber[]): readonly number[] {
  const seen = new Set<string>();
  return order.filter((i) => {
    const key = `${numbers[i]?.kind} ${numbers[i]?.value}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** First one number a sentence; then, while they are few, the best of the others. */
function chooseSpread(candidates: readonly number[], sentenceOf: (i: number) => number): number[] {
  const taken = new Set<number>();
  const spread = candidates.filter((i) => !taken.has(sentenceOf(i)) && taken.add(sentenceOf(i))).slice(0, MOST_SHOWN);
  const others = candidates.filter((i) => !spread.includes(i));
  return [...spread, ...others.slice(0, Math.max(0, FEW_SHOWN - spread.length))];
}

function sentenceOf({ sentences }: Body, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
