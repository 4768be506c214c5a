import { followItem } from './follow-item.ts';
import type { Document } from './model/article.ts';
import type { Fetcher } from './ports.ts';
import { readIncoming } from './read/read-incoming.ts';

/** The document at an address: the page itself, or the newest item of a feed. */
export async function readWeb(url: string, fetcher: Fetcher): Promise<Document | { readonly problem: string }> {
  const fetched = await fetcher.get({ url });
  if (fetched.outcome !== 'fetched') return { problem: 'reason' in fetched ? fetched.reason : fetched.outcome };
  const document: Document = { name: fetched.url, ...fetched };
  const incoming = readIncoming(document);
  if (!('feed' in incoming)) return document;
  const newest = incoming.feed.items.toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1))[0];
  if (!newest) return { problem: 'it is a feed without items' };
  const followed = await followItem(newest, fetcher);
  return 'document' in followed ? followed.document : followed;
}
