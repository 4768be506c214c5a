import type { Document } from './model/article.ts';
import type { FeedItem } from './model/feed.ts';
import type { Fetcher } from './ports.ts';
import { isWholeText } from './sources/is-whole-text.ts';

/** The document of an item; or why there is none, and whether it is worth another try. */
export type Followed = { readonly document: Document } | { readonly problem: string; readonly isFinal: boolean };

/** A whole text is used as it is; a teaser is followed to its page. */
export async function followItem(item: FeedItem, fetcher: Fetcher): Promise<Followed> {
  const { url, title, publishedAt, html = '' } = item;
  const known = { ...(title ? { title: plain(title) } : {}), ...(publishedAt ? { publishedAt } : {}) };
  if (isWholeText(html)) {
    const bytes = new TextEncoder().encode(html);
    const document = { name: url ?? item.id, bytes, contentType: 'text/html; charset=utf-8', ...known };
    return { document: url ? { ...document, url } : document };
  }
  if (!url) return { problem: 'it has a teaser and no address', isFinal: true };
  const fetched = await fetcher.get({ url });
  if (fetched.outcome === 'fetched') return { document: { name: url, ...fetched, ...known } };
  const reason = 'reason' in fetched ? fetched.reason : 'the server says that nothing has changed';
  return { problem: reason, isFinal: fetched.outcome === 'gone' || fetched.outcome === 'refused' };
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Titles come with markup and entities in them, some escaped twice. */
function plain(title: string): string {
  return title
    .replace(/<[^>]{0,500}>/g, '')
    .replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (whole, code: string) => characterOf(code) ?? whole)
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => NAMED[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function characterOf(code: string): string | undefined {
  const point = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
