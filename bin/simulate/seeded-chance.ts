/** Chance that comes out the same again for the same seed. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** True in this share of cases. */
  happens(share: number): boolean;
  /** Around a mean, with the long tail that waiting times have. */
  about(mean: number): number;
  text(length: number): string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Mulberry32: small, fast, and good enough for faults. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    happens: (share) => share > 0 && next() < share,
    about: (mean) => mean * (0.5 - Math.log(1 - next()) / 2),
    text: (length) => Array.from({ length }, () => LETTERS[Math.floor(next() * LETTERS.length)]).join(''),
  };
}
