import type { Sending } from '../../lambda/model/settings.ts';

/** What is simulated. Shares are from 0 to 1. */
export interface Scenario {
  readonly subscribers: number;
  /** Messages a second that the account may send. */
  readonly rate: number;
  /** Messages in 24 hours. */
  readonly quota: number;
  readonly seed: number;
  readonly senders: number;
  /** Of the invocations of each function: killed at a random call. */
  readonly kill: number;
  /** Of the calls: SES says "too fast", whatever the speed. */
  readonly throttle: number;
  /** Of the calls: the connection breaks, as often before SES took the mail as after. */
  readonly drop: number;
  /** Of the events: never delivered. */
  readonly lostEvents: number;
  readonly sending: Sending;
}

/** One sender is good for fifty mails a second: 4 to 5 ms of CPU each, in a function with a third of a core. */
const MAILS_A_SENDER = 50;
const MOST_SENDERS = 100;

/** As many senders as a rate needs; at least the two that the queue can feed. */
export const sendersFor = (rate: number): number =>
  Math.min(MOST_SENDERS, Math.max(2, Math.ceil(rate / MAILS_A_SENDER)));
