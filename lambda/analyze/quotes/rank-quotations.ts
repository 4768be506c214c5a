import type { Quotation } from './quotation.ts';
import type { Reading } from './reading.ts';
import { weighQuotation } from './weigh-quotation.ts';
import { whyNotShown } from './why-not-shown.ts';

const MAX_SHOWN = 3;

interface Candidate {
  readonly index: number;
  readonly speaker: string;
  readonly score: number;
}

/** The rank of each quotation: the best one of each speaker, three at most; null for those not to be shown. */
export function rankQuotations(reading: Reading, quotations: readonly Quotation[]): readonly (number | null)[] {
  const candidates = quotations.flatMap((quotation, index): Candidate[] =>
    whyNotShown(reading, quotation) === undefined
      ? [{ index, speaker: quotation.speaker?.name ?? '', score: scoreOf(reading, quotation) }]
      : [],
  );
  const best = candidates.toSorted((a, b) => b.score - a.score || a.index - b.index);
  const ranks: (number | null)[] = quotations.map(() => null);
  for (const [i, { index }] of bestOfEach(best).slice(0, MAX_SHOWN).entries()) ranks[index] = i + 1;
  return ranks;
}

function scoreOf(reading: Reading, quotation: Quotation): number {
  return Object.values(weighQuotation(reading, quotation)).reduce((sum, weight) => sum + weight, 0);
}

/** The first of each speaker. */
function bestOfEach(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ speaker }) => !seen.has(speaker) && seen.add(speaker));
}
