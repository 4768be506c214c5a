import type { SlotName } from '../model/email.ts';
import type { Subscriber } from '../model/subscriber.ts';
import { readerKey } from './reader-key.ts';

/** Where a reader's own copy of an issue points to: the values of its slots. */
export function readerLinks(
  baseUrl: string,
  issueId: string,
  reader: Pick<Subscriber, 'id' | 'token'>,
): Record<SlotName, string> {
  return { unsubscribeUrl: `${baseUrl}/unsubscribe/${readerKey(reader)}`, viewUrl: `${baseUrl}/issues/${issueId}` };
}
