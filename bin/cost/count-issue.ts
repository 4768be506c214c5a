import type { Newsletter } from '../../lambda/model/settings.ts';
import { sendersFor } from '../simulate/scenario.ts';
import { simulate } from '../simulate/simulate.ts';
import { combine, type Usage } from './price.ts';

/** Beyond this every reader costs the same, and two rehearsals tell how much. */
const COUNTED = 4_000;

/** What one issue uses, from calls counted in a rehearsal without faults. @param rate mails a second that SES allows */
export async function countIssue(subscribers: number, rate: number, newsletter: Newsletter): Promise<Usage> {
  const count = (readers: number) => rehearse(readers, rate, newsletter);
  if (subscribers <= COUNTED) return count(subscribers);
  const [half, whole] = [await count(COUNTED / 2), await count(COUNTED)];
  const slope = combine(half, -1, whole);
  return combine(slope, (subscribers - COUNTED) / (COUNTED / 2), whole);
}

async function rehearse(subscribers: number, rate: number, newsletter: Newsletter): Promise<Usage> {
  const sending = { uncertain: 'resend', sendWindow: 6, canary: { share: 0.05, wait: 30 } } as const;
  const faults = { kill: 0, throttle: 0, drop: 0, lostEvents: 0 };
  const scenario = { subscribers, rate, quota: 1e9, seed: 1, senders: sendersFor(rate), sending, ...faults };
  return (await simulate({ scenario, newsletter })).usage;
}
