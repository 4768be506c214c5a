import type { Candidate } from './candidate.ts';

/** Bits of an integer that are safe to combine. */
const MAX_STEMS = 30;

/** What some sentences have between them of some stems, each sentence's stems kept as the bits of a number. */
export interface Coverage {
  readonly bitsOf: (candidate: Candidate) => number;
  /** The share of the stems that these bits stand for. */
  readonly shareOf: (bits: number) => number;
}

/** Of the given stems with their shares. */
export function coverageOf(shares: ReadonlyMap<string, number>): Coverage {
  const stems = [...shares.keys()].slice(0, MAX_STEMS);
  const parts = [...shares.values()].slice(0, MAX_STEMS);
  return {
    bitsOf: (candidate) => stems.reduce((all, stem, bit) => (candidate.stems.has(stem) ? all | (1 << bit) : all), 0),
    shareOf: (bits) => {
      let covered = 0;
      for (let bit = 0; bit < parts.length; bit++) if (bits & (1 << bit)) covered += parts[bit] ?? 0;
      return covered;
    },
  };
}
