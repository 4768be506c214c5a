import type { Document } from '../model/article.ts';
import type { Feed } from '../model/feed.ts';
import { decodeText } from './decode-text.ts';
import { readFeed } from './feed/read-feed.ts';
import { MAX_FEED_BYTES } from './limits.ts';
import { readDocument } from './read-document.ts';
import type { Reading } from './reading.ts';

/** What an address or a file turned out to be: a feed, an article, or nothing that can be read. */
export type Incoming = { readonly feed: Feed } | Reading;

/** Looks at the first characters, not at the type that the sender tells: feeds come as text/html, and pages as XML. */
export function readIncoming(document: Document): Incoming {
  const { bytes, contentType, url } = document;
  if (bytes.length > MAX_FEED_BYTES)
    return { problem: `it has ${bytes.length} bytes; a feed may have ${MAX_FEED_BYTES}` };
  const text = decodeText(bytes, contentType);
  const feed = text === undefined ? undefined : readFeed(text, url);
  return feed ? { feed } : readDocument(document);
}
