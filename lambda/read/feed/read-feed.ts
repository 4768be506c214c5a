import type { Feed } from '../../model/feed.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readXmlFeed } from './read-xml-feed.ts';

/** The first element of a feed, after declarations, comments and a style sheet. */
const XML_START = /<(?:[a-z][\w-]*:)?(?:rss|feed|rdf|channel)[\s>]/i;

/** Feeds name themselves early; a page that shows a feed's source does not. */
const SNIFFED_CHARACTERS = 4000;

const PAGE_START = /<(?:html|body|head|!doctype html)[\s>]/i;

/** Reads a feed of any kind. Undefined when the text is none. */
export function readFeed(text: string, url = ''): Feed | undefined {
  const start = text.slice(0, SNIFFED_CHARACTERS);
  if (/^\s*\{/.test(start)) return readJsonFeed(text, url);
  const found = XML_START.exec(start);
  if (!found || PAGE_START.test(start.slice(0, found.index))) return undefined;
  return readXmlFeed(text, url);
}
