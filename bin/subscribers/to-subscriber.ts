import type { Consent, Subscriber } from '../../lambda/model/subscriber.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import type { ImportedReader } from './read-reader.ts';
import type { ImportStatus } from './read-status.ts';

export interface Takeover {
  /** ISO 8601. */
  readonly now: string;
  readonly token: string;
  /** Where they agreed, as the operator says; the row's own words go before it. */
  readonly wording: string;
  readonly status: Exclude<ImportStatus, 'unconfirmed'>;
}

/**
 * The row of somebody who comes from elsewhere. They join now, whenever they had agreed: an issue that is sent again to whoever missed it
 * must not reach people who were not here. Their agreeing keeps its own date.
 */
export function toSubscriber(reader: ImportedReader, { now, token, wording, status }: Takeover): Subscriber {
  const past = (date: string | undefined) => (date && date < now ? date : undefined);
  const { askedFrom } = reader;
  const confirmedAt = past(reader.confirmedAt);
  const consent: Consent = {
    at: past(reader.askedAt) ?? confirmedAt ?? now,
    source: reader.source ?? 'import',
    wording: reader.wording ?? wording,
    ...(confirmedAt ? { confirmedAt } : {}),
    ...(askedFrom ? { askedFrom } : {}),
  };
  const row = newSubscriber({ address: reader.address, token, joinedAt: now, consent });
  const endedAt = past(reader.endedAt) ?? now;
  if (status === 'left') return { ...row, status, leftAt: endedAt };
  if (status === 'suppressed')
    return { ...row, status, suppressedAt: endedAt, reason: reader.reason ?? 'suppressed where they come from' };
  return reader.pausedUntil && reader.pausedUntil > now ? { ...row, pausedUntil: reader.pausedUntil } : row;
}
