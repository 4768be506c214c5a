/** What a pace needs of the clock. */
interface Time {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
}

export interface Pace {
  /** Waits until the next mail may go. Callers are served in order. */
  turn(): Promise<void>;
  /** The service said "too fast": half the speed from here on. */
  slowDown(): void;
}

/** Lets at most `perSecond` through, evenly spaced: the bucket starts empty, so a new sender never bursts. */
export function createPace(perSecond: number, time: Time): Pace {
  let gap = 1000 / perSecond;
  let next = time.now().getTime();
  return {
    async turn() {
      const now = time.now().getTime();
      next = Math.max(now, next + gap);
      if (next > now) await time.wait(next - now);
    },
    slowDown() {
      gap *= 2;
    },
  };
}
