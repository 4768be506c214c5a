import { createHash } from 'node:crypto';

/** The SHA-256 of a normalised address, so that one address can only ever be one row. */
export const subscriberIdOf = (address: string): string => createHash('sha256').update(address, 'utf8').digest('hex');
