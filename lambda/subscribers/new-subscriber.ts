import { createHash } from 'node:crypto';
import type { Subscriber } from '../model.ts';

/** A subscriber's row for a normalised address: the id is its SHA-256, so one address can only ever be one row. */
export function newSubscriber({
  address,
  token,
  joinedAt,
}: Pick<Subscriber, 'address' | 'token' | 'joinedAt'>): Subscriber {
  const id = createHash('sha256').update(address, 'utf8').digest('hex');
  return { id, address, token, joinedAt, status: 'active' };
}

/** [a-z0-9] carries 5.17 bits a character: 26 of them are more than the 128 bits that a token must have. */
export const TOKEN_LENGTH = 26;
