import type { Subscriber } from './model/subscriber.ts';
import type { SubscriberStore } from './ports.ts';
import { ownsToken, parseReaderKey } from './subscribers/reader-key.ts';

/** Whose key it is; undefined for a key of nobody, however it is wrong. */
export async function findReader(
  key: string,
  { subscribers }: { readonly subscribers: Pick<SubscriberStore, 'get'> },
): Promise<Subscriber | undefined> {
  const claimed = parseReaderKey(key);
  if (!claimed) return undefined;
  const [reader] = await subscribers.get([claimed.id]);
  return reader && ownsToken(reader, claimed.token) ? reader : undefined;
}
