import type { SendQuota } from '../model/delivery.ts';
import { createPace } from './pace.ts';

interface Time {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
}

export interface AllowanceOptions {
  readonly time: Time;
  /** What the account may send, asked anew. */
  readonly quota: () => Promise<SendQuota>;
  /** How many send functions share it. */
  readonly senders: number;
}

/** One sender's share of what the account may send. It lives as long as its function's process. */
export interface Allowance {
  /** Waits for the next mail's turn; false: the account has sent what it may send in 24 hours. */
  turn(): Promise<boolean>;
  giveBack(): void;
  slowDown(): void;
}

/** Part of the account's rate that is used, all senders together; SES counts a little differently than we do. */
export const RATE_SHARE = 0.95;

/** Part of the daily quota left to the account's other mail, such as confirmations of new readers. */
const DAILY_RESERVE = 0.01;

/** SES answers GetSendQuota once a second for the whole account, so each sender waits for as many seconds as there are senders. */
const ASK_EVERY_SECONDS = 10;

/** How many mails of the daily quota a newsletter may still use. */
export const remainingOf = ({ max24HourSend, sentLast24Hours }: SendQuota): number =>
  max24HourSend < 0 ? Number.POSITIVE_INFINITY : max24HourSend * (1 - DAILY_RESERVE) - sentLast24Hours;

export function createAllowance({ time, quota, senders }: AllowanceOptions): Allowance {
  const pace = createPace(1, time);
  const every = Math.max(ASK_EVERY_SECONDS, senders) * 1000;
  let asked = Number.NEGATIVE_INFINITY;
  let left = 0;
  /** Each sender takes its share of the rest, so that together they stop where it ends. */
  async function ask(): Promise<void> {
    const now = time.now().getTime();
    if (now - asked < every) return;
    asked = now;
    try {
      const answer = await quota();
      pace.setLimit((answer.maxSendRate * RATE_SHARE) / senders);
      left = remainingOf(answer) / senders;
    } catch (error) {
      asked = Number.NEGATIVE_INFINITY;
      throw error;
    }
  }
  return {
    async turn() {
      await ask();
      if (left < 1) return false;
      left -= 1;
      await pace.turn();
      return true;
    },
    giveBack() {
      left += 1;
      pace.giveBack();
    },
    slowDown: () => pace.slowDown(),
  };
}
