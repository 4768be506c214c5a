import type { Candidate } from './candidate.ts';

/** Bits of an integer that are safe to combine. */
const MAX_BITS = 30;

/** What some sentences have between them of some stems or figures, each sentence's kept as the bits of a number. */
export interface Coverage {
  readonly bitsOf: (candidate: Candidate) => number;
  /** The shares that these bits stand for, added up. */
  readonly shareOf: (bits: number) => number;
}

/** Of the given stems or figures with their shares. */
export function coverageOf(
  shares: ReadonlyMap<string, number>,
  partsOf: (candidate: Candidate) => ReadonlySet<string>,
): Coverage {
  const keys = [...shares.keys()].slice(0, MAX_BITS);
  const parts = [...shares.values()].slice(0, MAX_BITS);
  return {
    bitsOf: (candidate) => {
      const own = partsOf(candidate);
      return keys.reduce((all, key, bit) => (own.has(key) ? all | (1 << bit) : all), 0);
    },
    shareOf: (bits) => {
      let covered = 0;
      for (let bit = 0; bit < parts.length; bit++) if (bits & (1 << bit)) covered += parts[bit] ?? 0;
      return covered;
    },
  };
}
