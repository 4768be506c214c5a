import { createHash } from 'node:crypto';
import type { FeedItem } from '../../model/feed.ts';

type Found = { readonly [name in keyof FeedItem]?: string | undefined };

/** An item of what was found, with an id in any case. */
export function itemOf({ id, url, title, publishedAt, html }: Found): FeedItem {
  const words = `${title ?? ''}\n${html ?? ''}`;
  return {
    id: id || url || createHash('sha256').update(words, 'utf8').digest('hex'),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(html ? { html } : {}),
  };
}
