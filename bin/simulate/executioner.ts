import type { Fate } from './mortal.ts';
import type { Chance } from './seeded-chance.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface Executioner {
  /** For one invocation: it may die at any of about so many calls. */
  fateOf(calls: number): Fate;
  /** The same, for what dies seldom: a batch of events that died five times would be put aside. */
  rareFateOf(calls: number): Fate;
  /** The seconds at which somebody died. */
  readonly kills: readonly number[];
}

const RARELY = 0.05;

/** Decides which invocations are killed, and where. */
export function executioner(share: number, chance: Chance, time: VirtualTime): Executioner {
  const kills: number[] = [];
  function fate(likely: number, most: number): Fate {
    let left = chance.happens(likely) ? 1 + Math.floor(chance.next() * most) : Number.POSITIVE_INFINITY;
    return () => {
      left -= 1;
      if (left !== 0) return undefined;
      kills.push(time.elapsed() / 1000);
      return chance.happens(0.5) ? 'before' : 'after';
    };
  }
  return {
    kills,
    fateOf: (calls) => fate(share, calls),
    rareFateOf: (calls) => fate(Math.min(share, RARELY), calls),
  };
}
