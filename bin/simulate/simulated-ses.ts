import type { SendOutcome } from '../../lambda/model/delivery.ts';
import type { Mailer } from '../../lambda/ports.ts';
import type { Scenario } from './scenario.ts';
import type { Chance } from './seeded-chance.ts';
import { sesEvent } from './ses-event.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface SesOptions {
  readonly scenario: Scenario;
  readonly time: VirtualTime;
  readonly chance: Chance;
  /** Gets the body of each message for the feedback queue. */
  readonly tell: (body: string) => void;
}

export interface SimulatedSes extends Mailer {
  /** Copies in each reader's mailbox, by the reader's number. */
  readonly copies: Uint8Array;
  readonly seen: {
    calls: number;
    accepted: number;
    throttled: number;
    overQuota: number;
    unanswered: number;
    events: number;
  };
  /** Accepted mails by the second. */
  readonly perSecond: number[];
  readonly throttlesPerSecond: number[];
}

/** Milliseconds, there and back: what SendRawEmail takes within a region. */
const LATENCY = 80;
/** An event comes seconds after its mail. */
const EVENT_DELAY = 2_000;
/** Rarely one hangs about for a good part of an hour. */
const LATE_SHARE = 0.01;
const LATE_DELAY = 20 * 60_000;
const LATEST = 55 * 60_000;
/** SNS delivers at least once. */
const TWICE_SHARE = 0.005;
const BOUNCED_SHARE = 0.004;
const COMPLAINED_SHARE = 0.0002;
const BURST = 2;
const DAY = 24 * 3600;

/** A mail service with a rate, a daily quota, latency and every way to fail that SES has. */
export function simulatedSes({ scenario, time, chance, tell }: SesOptions): SimulatedSes {
  const { subscribers, rate, quota } = scenario;
  const copies = new Uint8Array(subscribers);
  const perSecond: number[] = [];
  const throttlesPerSecond: number[] = [];
  const seen = { calls: 0, accepted: 0, throttled: 0, overQuota: 0, unanswered: 0, events: 0 };
  let tokens = rate;
  let filledAt = 0;
  let windowStart = 0;
  let inWindow = 0;

  function count(seconds: number[]): void {
    const second = Math.floor(time.elapsed() / 1000);
    seconds[second] = (seconds[second] ?? 0) + 1;
  }
  function sentLast24Hours(): number {
    const from = Math.floor(time.elapsed() / 1000) - DAY;
    for (; windowStart < from; windowStart += 1) inWindow -= perSecond[windowStart] ?? 0;
    return inWindow;
  }
  /** A bucket of one second's worth, and a little more: SES bears short bursts above the rate, and the network reorders mails. */
  function takeToken(): boolean {
    const now = time.elapsed();
    tokens = Math.min(rate + BURST, tokens + ((now - filledAt) * rate) / 1000);
    filledAt = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  }
  function publish(body: string): void {
    seen.events += 1;
    if (chance.happens(scenario.lostEvents)) return;
    const delay = chance.happens(LATE_SHARE) ? LATE_DELAY : EVENT_DELAY;
    for (let times = chance.happens(TWICE_SHARE) ? 2 : 1; times > 0; times -= 1)
      time.after(Math.min(LATEST, chance.about(delay)), () => tell(body));
  }
  function accept(mail: Parameters<Mailer['send']>[0]): string {
    const reader = Number(mail.to.slice(1, mail.to.indexOf('@')));
    copies[reader] = (copies[reader] ?? 0) + 1;
    seen.accepted += 1;
    inWindow += 1;
    count(perSecond);
    const messageId = `m${seen.accepted}`;
    const event = (type: Parameters<typeof sesEvent>[0]) => publish(sesEvent(type, mail, messageId, time.now()));
    event('Send');
    if (chance.happens(BOUNCED_SHARE)) event('Bounce');
    else if (chance.happens(COMPLAINED_SHARE)) event('Complaint');
    return messageId;
  }
  function decide(mail: Parameters<Mailer['send']>[0]): SendOutcome {
    if (chance.happens(scenario.throttle)) return throttled();
    if (chance.happens(scenario.drop)) return unanswered();
    if (sentLast24Hours() >= quota) {
      seen.overQuota += 1;
      return { outcome: 'stopped', reason: 'Throttling: Daily message quota exceeded.' };
    }
    if (!takeToken()) return throttled();
    const messageId = accept(mail);
    return chance.happens(scenario.drop) ? unanswered() : { outcome: 'sent', messageId };
  }
  function throttled(): SendOutcome {
    seen.throttled += 1;
    count(throttlesPerSecond);
    return { outcome: 'released', reason: 'Throttling: Maximum sending rate exceeded.' };
  }
  function unanswered(): SendOutcome {
    seen.unanswered += 1;
    return { outcome: 'uncertain', reason: 'ECONNRESET' };
  }
  return {
    copies,
    seen,
    perSecond,
    throttlesPerSecond,
    async send(mail) {
      seen.calls += 1;
      const latency = chance.about(LATENCY);
      await time.wait(latency / 2);
      const outcome = decide(mail);
      await time.wait(latency / 2);
      return outcome;
    },
    async quota() {
      await time.wait(chance.about(LATENCY));
      return { maxSendRate: rate, max24HourSend: quota, sentLast24Hours: sentLast24Hours() };
    },
  };
}
