import type { Feed, FeedItem } from '../../model/feed.ts';
import { itemOf } from './item-of.ts';
import { readDate } from './read-date.ts';

type Fields = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1. Undefined when the text is no JSON, or another kind of it. */
export function readJsonFeed(text: string, url: string): Feed | undefined {
  const feed = parse(text);
  if (!feed || !/jsonfeed\.org/.test(stringOf(feed.version)) || !Array.isArray(feed.items)) return undefined;
  const title = stringOf(feed.title);
  return {
    ...(title ? { title } : {}),
    items: feed.items
      .filter((item): item is Fields => typeof item === 'object' && item !== null)
      .map((item) => readItem(item, url)),
  };
}

function readItem(item: Fields, base: string): FeedItem {
  const address = stringOf(item.url) || stringOf(item.external_url);
  return itemOf({
    id: stringOf(item.id),
    url: URL.parse(address, base || undefined)?.href,
    title: stringOf(item.title),
    publishedAt: readDate(stringOf(item.date_published) || stringOf(item.date_modified)),
    html: stringOf(item.content_html) || escaped(stringOf(item.content_text)) || escaped(stringOf(item.summary)),
  });
}

/** Plain text as HTML, its paragraphs kept. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');

function parse(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const stringOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
