import type { Clock } from '../lambda/ports.ts';

export interface VirtualClock extends Clock {
  /** Milliseconds waited so far. */
  elapsed(): number;
}

/** A clock that moves only when somebody waits. */
export function virtualClock(start = '2026-11-22T07:00:00.000Z'): VirtualClock {
  const from = Date.parse(start);
  let elapsed = 0;
  return {
    now: () => new Date(from + elapsed),
    async wait(milliseconds) {
      elapsed += milliseconds;
    },
    elapsed: () => elapsed,
  };
}
