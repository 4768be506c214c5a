import type { Account, Refusal } from './model.ts';
import { refuse } from './refuse.ts';

export interface Quota {
  /** Counts the recipients, or says why not. */
  take(recipients: number): Refusal | undefined;
  sentLast24Hours(): number;
}

const DAY = 24 * 60 * 60 * 1000;
/** Grain of the 24-hour count: a million messages are still only 1,440 entries. */
const MINUTE = 60 * 1000;

/** Enforces an account's rate (a bucket of one second's worth) and its daily quota (a sliding window). */
export function createQuota(account: Account, now: () => number): Quota {
  const sent = new Map<number, number>();
  let tokens = account.maxSendRate;
  let filledAt = now();

  function refill(): void {
    const elapsed = (now() - filledAt) / 1000;
    tokens = Math.min(account.maxSendRate, tokens + elapsed * account.maxSendRate);
    filledAt = now();
  }

  function sentLast24Hours(): number {
    let total = 0;
    for (const [minute, count] of sent) {
      if (minute * MINUTE <= now() - DAY) sent.delete(minute);
      else total += count;
    }
    return total;
  }

  function take(recipients: number): Refusal | undefined {
    // AWS uses one code for both; only the message tells a second's wait from a day's.
    if (sentLast24Hours() + recipients > account.max24HourSend) {
      return refuse('Throttling', 'Daily message quota exceeded.');
    }
    refill();
    // A mail to more people than a second allows must pass at some time, so the bucket may go below zero.
    if (tokens < Math.min(recipients, account.maxSendRate)) {
      return refuse('Throttling', 'Maximum sending rate exceeded.');
    }
    tokens -= recipients;
    const minute = Math.floor(now() / MINUTE);
    sent.set(minute, (sent.get(minute) ?? 0) + recipients);
    return undefined;
  }

  return { take, sentLast24Hours };
}
