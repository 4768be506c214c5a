/** What a pace needs of the clock. */
interface Time {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
}

export interface Pace {
  /** Waits until the next mail may go. Callers are served in order. */
  turn(): Promise<void>;
  /** A turn was taken and nothing was sent. */
  giveBack(): void;
  /** The service said "too fast": a tenth slower from here on, growing back by itself. */
  slowDown(): void;
  /** The account's rate has changed. */
  setLimit(perSecond: number): void;
}

/** Time nobody used between two chunks is made up for, up to this; a sender that starts has none. */
const CATCH_UP_MILLISECONDS = 1000;
/** Above the pace while making up: never a burst. */
const CATCH_UP_SPEED = 2;
/** All the throttles of one second tell the same. */
const SLOWER = 0.9;
/** Share of the limit that a second without throttles gives back. */
const GROWTH_A_SECOND = 0.1;
/** However many throttles: something must go to find out when they end. */
const SLOWEST = 0.02;

/** Lets at most `perSecond` through, evenly spaced: the bucket starts empty, so a new sender never bursts. */
export function createPace(perSecond: number, time: Time): Pace {
  const clock = () => time.now().getTime();
  let limit = perSecond;
  let rate = perSecond;
  let scheduled = clock();
  let last = Number.NEGATIVE_INFINITY;
  let slowed = Number.NEGATIVE_INFINITY;
  let grown = clock();
  function grow(now: number): void {
    if (now - slowed > 1000) rate = Math.min(limit, rate + (limit * GROWTH_A_SECOND * (now - grown)) / 1000);
    grown = now;
  }
  return {
    async turn() {
      const now = clock();
      grow(now);
      const gap = 1000 / rate;
      scheduled = Math.max(scheduled + gap, now - CATCH_UP_MILLISECONDS);
      last = Math.max(now, scheduled, last + gap / CATCH_UP_SPEED);
      if (last > now) await time.wait(last - now);
    },
    giveBack() {
      scheduled -= 1000 / rate;
    },
    slowDown() {
      const now = clock();
      if (now - slowed < 1000) return;
      rate = Math.max(rate * SLOWER, limit * SLOWEST);
      slowed = now;
      scheduled = Math.max(scheduled, now);
    },
    setLimit(next) {
      rate = Math.min(rate * (next / limit), next);
      limit = next;
    },
  };
}
