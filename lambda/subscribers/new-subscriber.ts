import type { Subscriber } from '../model.ts';
import { subscriberIdOf } from './subscriber-id.ts';

/** A subscriber's row for a normalised address. */
export function newSubscriber({
  address,
  token,
  joinedAt,
}: Pick<Subscriber, 'address' | 'token' | 'joinedAt'>): Subscriber {
  return { id: subscriberIdOf(address), address, token, joinedAt, status: 'active' };
}

/** [a-z0-9] carries 5.17 bits a character: 26 of them are more than the 128 bits that a token must have. */
export const TOKEN_LENGTH = 26;
