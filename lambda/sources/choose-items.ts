import type { FeedItem, SourceState } from '../model/feed.ts';
import { allKeys, itemKeys } from './item-keys.ts';

/** What is that much older than what we know already is an old story under a new name: a moved site, a new id scheme. */
const OLDER_BY_MS = 3 * 24 * 3600 * 1000;

export interface Choice {
  /** To be taken, newest first. */
  readonly fresh: readonly FeedItem[];
  /** Keys of what was there at the first look and is not taken: the archive is no news. */
  readonly passed: readonly string[];
}

/**
 * What of a feed is new. At the first look that is the newest `maxItems` and nothing else; later whatever no key knows,
 * at most `maxItems` an issue, the others wait for the next.
 */
export function chooseItems(items: readonly FeedItem[], state: SourceState | undefined, maxItems: number): Choice {
  const sorted = newestFirst(items);
  if (!state || state.known.length === 0)
    return { fresh: sorted.slice(0, maxItems), passed: sorted.slice(maxItems).flatMap(allKeys) };
  const known = new Set(state.known);
  const shared = sharedIds(items);
  const isKnown = (item: FeedItem) => {
    const { id, ...others } = itemKeys(item);
    const keys = shared.has(item.id) ? Object.values(others) : [id, ...Object.values(others)];
    return keys.some((key) => known.has(key));
  };
  return { fresh: sorted.filter((item) => !isKnown(item) && !isOld(item, state)).slice(0, maxItems), passed: [] };
}

/** An id that several items bear tells none of them apart. */
function sharedIds(items: readonly FeedItem[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(items.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id)));
}

const isOld = ({ publishedAt }: FeedItem, { newestAt }: SourceState): boolean =>
  publishedAt !== undefined && newestAt !== undefined && Date.parse(publishedAt) < Date.parse(newestAt) - OLDER_BY_MS;

/** By date where all have one; else in the feed's own order, which is newest first nearly everywhere. */
function newestFirst(items: readonly FeedItem[]): readonly FeedItem[] {
  if (!items.every(({ publishedAt }) => publishedAt)) return items;
  return items.toSorted((a, b) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1));
}
