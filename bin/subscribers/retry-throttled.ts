import type { Clock } from '../../lambda/ports.ts';

/** A table on demand doubles what it takes within minutes; the SDK has tried thrice already each time. */
const MAX_TRIES = 12;
const SHORTEST_WAIT = 100;
const LONGEST_WAIT = 15_000;

const THROTTLES = ['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded'];

/** Asks again, more and more slowly, while the table says "too fast". */
export async function retryThrottled<T>(ask: () => Promise<T>, clock: Pick<Clock, 'wait'>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MAX_TRIES || !THROTTLES.includes((error as Error).name)) throw error;
      await clock.wait(Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** tries));
    }
  }
}
