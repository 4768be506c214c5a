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
