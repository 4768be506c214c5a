import type { Delivery, IssueReport, Subscriber } from '../model.ts';

/** One page of an issue's audience: who is still to be mailed, and how the others stand. */
export interface Tally {
  readonly toSend: readonly string[];
  readonly counts: Omit<IssueReport, 'issueId'>;
}

export const EMPTY_COUNTS: Tally['counts'] = {
  audience: 0,
  sent: 0,
  refused: 0,
  suppressed: 0,
  uncertain: 0,
  waiting: 0,
};

export interface TallyOptions {
  /** ISO 8601; the audience was frozen then. */
  readonly frozenAt: string;
  /** ISO 8601; a claim older than this has lost its sender: SES may or may not have the mail. */
  readonly claimsLostBefore: string;
}

/** Sorts subscribers by how their copy stands. The audience: active ones who had joined, and all who have a delivery. */
export function tally(
  subscribers: readonly Subscriber[],
  deliveries: readonly Delivery[],
  { frozenAt, claimsLostBefore }: TallyOptions,
): Tally {
  const byId = new Map(deliveries.map((delivery) => [delivery.subscriberId, delivery]));
  const toSend: string[] = [];
  const counts = { ...EMPTY_COUNTS };
  for (const { id, status, joinedAt } of subscribers) {
    const delivery = byId.get(id);
    if (!delivery && (status !== 'active' || joinedAt > frozenAt)) continue;
    const standing = standingOf(delivery, claimsLostBefore);
    counts.audience += 1;
    counts[standing] += 1;
    if (standing === 'waiting' && delivery?.status !== 'claimed') toSend.push(id);
  }
  return { toSend, counts };
}

type Standing = Exclude<keyof Tally['counts'], 'audience'>;

function standingOf(delivery: Delivery | undefined, claimsLostBefore: string): Standing {
  if (!delivery || delivery.status === 'released') return 'waiting';
  if (delivery.status !== 'claimed') return delivery.status;
  return delivery.at < claimsLostBefore ? 'uncertain' : 'waiting';
}

/** Adds up the counts of two pages. */
export function addCounts(a: Tally['counts'], b: Tally['counts']): Tally['counts'] {
  const names = Object.keys(EMPTY_COUNTS) as (keyof Tally['counts'])[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Tally['counts'];
}
