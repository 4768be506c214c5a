import { createHash } from 'node:crypto';
import type { Consent, Subscriber } from '../model/subscriber.ts';

type Beginning = Pick<Subscriber, 'address' | 'token' | 'joinedAt' | 'consent'>;

/** The shape of the rows written from here on. */
const SCHEMA = 2;

/** How long the row of somebody who never answers is kept. */
export const PENDING_DAYS = 30;

/** An active subscriber's row for a normalised address, for whoever has the right to say that they agreed. */
export const newSubscriber = ({ address, token, joinedAt, consent }: Beginning): Subscriber => ({
  id: subscriberId(address),
  address,
  token,
  joinedAt,
  status: 'active',
  schema: SCHEMA,
  ...(consent ? { consent } : {}),
});

export interface FirstAsking {
  readonly address: string;
  readonly token: string;
  readonly consent: Consent;
  readonly movesFrom?: string;
}

/** The row of somebody who has just signed up, and is asked back by mail. */
export function pendingSubscriber({ address, token, consent, movesFrom }: FirstAsking): Subscriber {
  const joinedAt = consent.at;
  const asked = { status: 'pending', askedAt: joinedAt, asks: 1, expiresAt: expiryOf(joinedAt) } as const;
  return { ...newSubscriber({ address, token, joinedAt, consent }), ...asked, ...(movesFrom ? { movesFrom } : {}) };
}

/** Until when somebody can answer who was asked at this time (ISO 8601), in seconds since 1970. */
export const expiryOf = (askedAt: string): number =>
  Math.floor(Date.parse(askedAt) / 1000) + PENDING_DAYS * 24 * 60 * 60;

/** The SHA-256 of a normalised address, so that one address can only ever be one row. */
export const subscriberId = (address: string): string => createHash('sha256').update(address, 'utf8').digest('hex');

/** [a-z0-9] carries 5.17 bits a character: 26 of them are more than the 128 bits that a token must have. */
export const TOKEN_LENGTH = 26;
export const newToken = (random: (length: number) => string): string => random(TOKEN_LENGTH);
