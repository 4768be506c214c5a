import type { Delivery } from '../model/delivery.ts';
import type { IssueCounts } from '../model/issue.ts';
import type { Subscriber } from '../model/subscriber.ts';
import { wantsIssue } from './wants-issue.ts';

/** One page of an issue's audience: who is still to be mailed, and how the others stand. */
export interface Tally {
  readonly toSend: readonly string[];
  /** Claimed or uncertain, and SES has said nothing of them in time. */
  readonly overdue: readonly Delivery[];
  readonly counts: IssueCounts;
}

export const EMPTY_COUNTS: IssueCounts = {
  audience: 0,
  sent: 0,
  refused: 0,
  suppressed: 0,
  uncertain: 0,
  waiting: 0,
  bounced: 0,
  complained: 0,
  overdue: 0,
  withheld: 0,
};

export interface TallyOptions {
  /** ISO 8601; the audience was frozen then. */
  readonly frozenAt: string;
  /** ISO 8601; a claim older than this has lost its sender: SES may or may not have the mail. */
  readonly claimsLostBefore: string;
  /** ISO 8601; what is uncertain for longer than this is overdue. */
  readonly overdueBefore: string;
  /** Ids of the only readers who are mailed; undefined: everybody. */
  readonly recipients?: ReadonlySet<string> | undefined;
}

/**
 * Sorts subscribers by how their copy stands. The audience: those who want it, had joined and may be mailed, and all who
 * have a delivery.
 */
export function tally(
  readers: readonly Pick<Subscriber, 'id' | 'status' | 'joinedAt' | 'pausedUntil'>[],
  deliveries: readonly Delivery[],
  { frozenAt, claimsLostBefore, overdueBefore, recipients }: TallyOptions,
): Tally {
  const byId = new Map(deliveries.map((delivery) => [delivery.subscriberId, delivery]));
  const toSend: string[] = [];
  const overdue: Delivery[] = [];
  const counts = { ...EMPTY_COUNTS };
  for (const reader of readers) {
    const { id, joinedAt } = reader;
    const delivery = byId.get(id);
    if (!delivery && (!wantsIssue(reader, frozenAt) || joinedAt > frozenAt)) continue;
    if (!delivery && recipients && !recipients.has(id)) {
      counts.withheld += 1;
      continue;
    }
    const standing = standingOf(delivery, claimsLostBefore);
    counts.audience += 1;
    counts[standing] += 1;
    if (delivery?.fate === 'bounced' || delivery?.fate === 'complained') counts[delivery.fate] += 1;
    if (standing === 'waiting' && delivery?.status !== 'claimed') toSend.push(id);
    if (delivery && standing === 'uncertain' && delivery.at < overdueBefore) overdue.push(delivery);
  }
  counts.overdue = overdue.length;
  return { toSend, overdue, counts };
}

type Standing = 'sent' | 'refused' | 'suppressed' | 'uncertain' | 'waiting';

function standingOf(delivery: Delivery | undefined, claimsLostBefore: string): Standing {
  if (!delivery || delivery.status === 'released') return 'waiting';
  if (delivery.status !== 'claimed') return delivery.status;
  return delivery.at < claimsLostBefore ? 'uncertain' : 'waiting';
}

/** Adds up the counts of two pages. Those that an older version has stored lack what is counted since. */
export function addCounts(a: Partial<IssueCounts>, b: Partial<IssueCounts>): IssueCounts {
  const names = Object.keys(EMPTY_COUNTS) as (keyof IssueCounts)[];
  return Object.fromEntries(names.map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)])) as unknown as IssueCounts;
}

/** Of all issues together, without their names. */
export const sumCounts = (all: readonly IssueCounts[]): IssueCounts => all.reduce<IssueCounts>(addCounts, EMPTY_COUNTS);
