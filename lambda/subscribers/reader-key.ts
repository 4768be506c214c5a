import { timingSafeEqual } from 'node:crypto';
import type { Subscriber } from '../model/subscriber.ts';

/** The part of a reader's own links that says who they are: "<id>.<token>". */
export const readerKey = ({ id, token }: Pick<Subscriber, 'id' | 'token'>): string => `${id}.${token}`;

/** Undefined when it has not the form of a key. */
export function parseReaderKey(key: string): Pick<Subscriber, 'id' | 'token'> | undefined {
  const [, id, token] = /^([0-9a-f]{64})\.([a-z0-9]{20,64})$/.exec(key) ?? [];
  return id && token ? { id, token } : undefined;
}

/** Compares in constant time, so that a token cannot be guessed letter by letter. */
export function ownsToken({ token }: Pick<Subscriber, 'token'>, claimed: string): boolean {
  const [ours, theirs] = [Buffer.from(token), Buffer.from(claimed)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
