import { createHash } from 'node:crypto';
import type { FeedItem } from '../model/feed.ts';
import { canonicalUrl } from './canonical-url.ts';

/** 64 bits: of a billion items, two are taken for one with a chance of some percent. */
const KEY_LENGTH = 16;

const keyOf = (kind: string, value: string): string =>
  createHash('sha256').update(`${kind}:${value}`, 'utf8').digest('hex').slice(0, KEY_LENGTH);

/** By which a story is known again: any one of them is enough. */
export interface ItemKeys {
  readonly id: string;
  readonly url?: string;
  readonly words?: string;
}

/** An item's keys: the feed's id, the address without tracking, the words of its title and text. */
export function itemKeys({ id, url, title = '', html = '' }: FeedItem): ItemKeys {
  const words = `${title} ${html.replace(/<[^>]{0,2000}>/g, ' ')}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    id: keyOf('id', /^https?:/i.test(id) ? canonicalUrl(id) : id),
    ...(url ? { url: keyOf('url', canonicalUrl(url)) } : {}),
    ...(words.length >= FEWEST_WORDS ? { words: keyOf('words', words.join(' ')) } : {}),
  };
}

/** "Live", "Weather", "Photo of the day" come every day. */
const FEWEST_WORDS = 8;

/** A page's or an item's address as a key of its own. */
export const urlKey = (url: string): string => keyOf('url', canonicalUrl(url));

export const allKeys = (item: FeedItem): readonly string[] => Object.values(itemKeys(item));
