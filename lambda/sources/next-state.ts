import type { FeedItem, SourceState } from '../model/feed.ts';
import { allKeys } from './item-keys.ts';

/** Three keys an item, thirty years of a weekly or some months of a busy feed; a row may have 400 KB. */
const MAX_KNOWN = 6000;

const NOTHING: SourceState = { known: [], failures: 0 };

/** After a look that failed. */
export function failedState(state: SourceState | undefined, reason: string, now: string): SourceState | undefined {
  const before = state ?? NOTHING;
  const failingSince = before.failingSince ?? now;
  return { ...before, failures: before.failures + 1, failingSince, lastError: reason.slice(0, 500) };
}

export interface Look {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Items that need not be looked at again. */
  readonly done: readonly FeedItem[];
  readonly passed: readonly string[];
  /** Something waits for the next issue: the server must not answer "not modified" then. */
  readonly isMoreWaiting: boolean;
  /** Of all items, ISO 8601. */
  readonly dates: readonly string[];
}

/** After a look that went well. */
export function readState(state: SourceState | undefined, look: Look): SourceState {
  const { known } = state ?? NOTHING;
  const newestAt = [...look.dates, state?.newestAt ?? ''].toSorted().at(-1);
  const validators = {
    ...(look.etag ? { etag: look.etag } : {}),
    ...(look.lastModified ? { lastModified: look.lastModified } : {}),
  };
  return {
    ...(look.isMoreWaiting ? {} : validators),
    known: [...new Set([...known, ...look.passed, ...look.done.flatMap(allKeys)])].slice(-MAX_KNOWN),
    ...(newestAt ? { newestAt } : {}),
    failures: 0,
  };
}

/** After "not modified": all stays, and the failures are over. */
export function unchangedState({ failingSince, lastError, ...state }: SourceState): SourceState {
  return { ...state, failures: 0 };
}
