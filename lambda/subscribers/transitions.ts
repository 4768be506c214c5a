import type {
  Consent,
  LeavingReason,
  Lifting,
  Subscriber,
  SubscriberChange,
  SubscriberStatus,
} from '../model/subscriber.ts';
import { expiryOf, PENDING_DAYS } from './new-subscriber.ts';

/**
 * Everything that can happen to a subscriber's row once it is there, each one conditional write; docs/readers.md has them as a
 * table. Rows come to be by `newSubscriber` (the operator, an import) and `pendingSubscriber` (a sign-up).
 */

export interface Asking {
  /** ISO 8601. */
  readonly at: string;
  readonly consent: Consent;
  /** For a row that was erased and has none. */
  readonly token: string;
  readonly address: string;
  /** The row that is to end when this one is confirmed. */
  readonly movesFrom?: string;
}

/** Asks once more somebody whose row is there, as it was read: of two at once only one is written, and only one mail goes out. */
export function askAgain(row: Subscriber, { at, consent, token, address, movesFrom }: Asking): SubscriberChange {
  const counted = { askedAt: at, asks: asksBefore(row, at) + 1, ...(movesFrom ? { movesFrom } : {}) };
  const where = { askedAt: row.askedAt ?? null };
  if (row.status === 'active') return { from: ['active'], where, set: counted };
  // Only a row that never was more than a question goes away by itself, and the new mail says thirty days again.
  const expiring = row.expiresAt === undefined ? {} : { expiresAt: expiryOf(at) };
  const asked = { ...counted, ...expiring, status: 'pending', consent } as const;
  // Who has left or was suppressed since the row was read stays so.
  return {
    from: [row.status === 'left' ? 'left' : 'pending'],
    where,
    set: { ...asked, address, token: row.token || token, erasedAt: null },
  };
}

/** How often somebody has been asked in vain; what is so long ago that the row of a stranger would be gone does not count. */
export const asksBefore = ({ asks = 0, askedAt = '' }: Pick<Subscriber, 'asks' | 'askedAt'>, now: string): number =>
  Date.parse(now) - Date.parse(askedAt) < PENDING_DAYS * DAY_MILLISECONDS ? asks : 0;

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const MOST_ASKS = 3;

/** One question a day, three in all; never to who is suppressed. */
export function mayAsk(row: Subscriber, now: string): boolean {
  const isDue = row.askedAt === undefined || Date.parse(now) - Date.parse(row.askedAt) >= DAY_MILLISECONDS;
  return row.status !== 'suppressed' && isDue && asksBefore(row, now) < MOST_ASKS;
}

/** The mail that asks was not taken: as if nobody had been asked. `before` as the row stood, if it stood. */
export const unask = (before: Pick<Subscriber, 'askedAt' | 'asks'> | undefined, at: string): SubscriberChange => ({
  from: ['pending', 'active'],
  where: { askedAt: at },
  set: { askedAt: before?.askedAt ?? null, asks: before?.asks ?? null },
});

/** They tapped the button behind the link in the mail. `row` as it was read when the link was checked. */
export const confirm = ({ consent }: Pick<Subscriber, 'consent'>, at: string): SubscriberChange => ({
  from: ['pending'],
  set: {
    status: 'active',
    joinedAt: at,
    ...(consent ? { consent: { ...consent, confirmedAt: at } } : {}),
    ...FRESH,
  },
});

/** What no reader carries along who has just said yes. */
const FRESH = {
  askedAt: null,
  asks: null,
  expiresAt: null,
  leftAt: null,
  leftBecause: null,
  pausedUntil: null,
  movedTo: null,
} as const;

export const leave = (at: string): SubscriberChange => ({
  from: ['active', 'pending'],
  set: { status: 'left', leftAt: at, pausedUntil: null, expiresAt: null },
});

export const tellWhy = (leftBecause: LeavingReason): SubscriberChange => ({ from: ['left'], set: { leftBecause } });

/** Who left by mistake, or thinks again. Not where the address had been changed: the other one is the reader now. */
export const comeBack = (consent: Consent): SubscriberChange => ({
  from: ['left'],
  where: { movedTo: null, erasedAt: null },
  set: { status: 'active', joinedAt: consent.at, consent: { ...consent, confirmedAt: consent.at }, ...FRESH },
});

export const pause = (until: string): SubscriberChange => ({ from: ['active'], set: { pausedUntil: until } });

export const resume = (): SubscriberChange => ({ from: ['active'], set: { pausedUntil: null } });

/** The old row of somebody whose new address has been confirmed. */
export const moveAway = (to: string, at: string): SubscriberChange => ({
  from: ['active', 'pending', 'left'],
  set: { status: 'left', leftAt: at, movedTo: to, pausedUntil: null, expiresAt: null },
});

/** The new row has taken over: nothing is left to be done for the old one. */
export const endMove = (movesFrom: string): SubscriberChange => ({
  from: ['active'],
  where: { movesFrom },
  set: { movesFrom: null },
});

/** The address does not exist, or its owner called us spam: whatever they wanted before, we write to them no more. */
export const suppress = (at: string, reason: string): SubscriberChange => ({
  from: ['active', 'pending', 'left'],
  set: { status: 'suppressed', suppressedAt: at, reason, pausedUntil: null, expiresAt: null },
});

/** The operator's word, and nothing else, ends a suppression; not of an erased row, which has no address to write to. */
export const lift = (to: 'active' | 'left', lifted: Lifting): SubscriberChange => ({
  from: ['suppressed'],
  where: { erasedAt: null },
  set: {
    status: to,
    lifted,
    suppressedAt: null,
    reason: null,
    ...(to === 'left' ? { leftAt: lifted.at } : { joinedAt: lifted.at }),
  },
});

/** The operator forgets the address and everything about it but its hash, which keeps an import from bringing it back. */
export function erase(at: string, status: SubscriberStatus): SubscriberChange {
  const emptied = { ...FRESH, address: '', token: '', consent: null, movesFrom: null, lifted: null, erasedAt: at };
  if (status === 'suppressed') return { from: ['suppressed'], set: emptied };
  return { from: ['pending', 'active', 'left'], set: { ...emptied, status: 'left', leftAt: at } };
}
