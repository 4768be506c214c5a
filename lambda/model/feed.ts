/** A feed as read: what it calls itself, and its items in its own order. */
export interface Feed {
  readonly title?: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The feed's own identifier, or the address, or the words' fingerprint where it gives none. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** Content, or the summary where there is no content. */
  readonly html?: string;
}

/** Where articles come from, as the operator names it: a feed, or one page. */
export interface SourceSetting {
  readonly url: string;
  /** At most so many items are taken into one issue. */
  readonly maxItems: number;
}

/** What is remembered of a source from one issue to the next. */
export interface SourceState {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Short hashes of what has been taken, left out for good, or was there at the first look. */
  readonly known: readonly string[];
  /** The newest date among the known, ISO 8601. */
  readonly newestAt?: string;
  /** In a row, until now. */
  readonly failures: number;
  /** When the first of them was, ISO 8601. */
  readonly failingSince?: string;
  readonly lastError?: string;
}
