import type { Feed, FeedItem } from '../../model/feed.ts';
import { innerHtml } from './inner-html.ts';
import { itemOf } from './item-of.ts';
import { parseXml } from './parse-xml.ts';
import { readDate } from './read-date.ts';
import { childrenNamed, descendantsNamed, elementsIn, textOf } from './xml-queries.ts';
import type { XmlElement } from './xml-tree.ts';

/** RSS of all versions, RDF and Atom: one reader, because real feeds mix their elements. */
export function readXmlFeed(text: string, url: string): Feed | undefined {
  const root = parseXml(text, url);
  const [top] = descendantsNamed(root, 'rss', 'feed', 'rdf:rdf', 'channel');
  if (!top) return undefined;
  const channel = childrenNamed(top, 'channel')[0] ?? top;
  const title = titleOf(channel);
  const base = channel.base || linkOf(channel, '') || '';
  return {
    ...(title ? { title } : {}),
    items: descendantsNamed(top, 'item', 'entry').map((item) => readItem(item, base)),
  };
}

function readItem(item: XmlElement, base: string): FeedItem {
  const ownId = textOf(childrenNamed(item, 'guid', 'id', 'dc:identifier')[0]) || (item.attributes['rdf:about'] ?? '');
  return itemOf({
    id: ownId,
    url: linkOf(item, base) ?? permalink(item, base),
    title: titleOf(item),
    publishedAt: dateOf(item),
    html: contentOf(item),
  });
}

function titleOf(element: XmlElement): string {
  const [title] = childrenNamed(element, 'title', 'dc:title', 'media:title');
  return title ? innerHtml(title) : '';
}

/** Where readers find it: Atom's link "alternate", RSS's link, Feedburner's note of the address before it was counted. */
function linkOf(element: XmlElement, base: string): string | undefined {
  const links = childrenNamed(element, 'feedburner:origlink', 'link', 'xhtml:link');
  const addressOf = (link: XmlElement) => resolve(link.attributes.href ?? textOf(link), link.base || base);
  const isAlternate = ({ attributes: { rel = 'alternate' } }: XmlElement) =>
    /^alternate$|relation\/alternate$/i.test(rel);
  return links.filter(isAlternate).map(addressOf).find(Boolean);
}

/** RSS's guid is an address unless it says that it is none. */
function permalink(item: XmlElement, base: string): string | undefined {
  const [guid] = childrenNamed(item, 'guid');
  if (!guid || /^false$/i.test(guid.attributes.ispermalink?.trim() ?? '')) return undefined;
  return /^https?:/i.test(textOf(guid)) ? resolve(textOf(guid), base) : undefined;
}

function resolve(address: string, base: string): string | undefined {
  const text = address.trim();
  if (text === '') return undefined;
  return URL.parse(text, base || undefined)?.href ?? text;
}

const DATES = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:issued',
  'dcterms:created',
  'created',
  'dcterms:modified',
  'updated',
  'modified',
  'lastbuilddate',
];

function dateOf(item: XmlElement): string | undefined {
  return childrenNamed(item, ...DATES)
    .map((date) => readDate(textOf(date)))
    .find((date) => date !== undefined);
}

/** The whole text where the feed has it, else the summary. */
const CONTENTS = [
  'content:encoded',
  'content',
  'fullitem',
  'xhtml:body',
  'body',
  'xhtml:div',
  'description',
  'summary',
  'dc:description',
  'media:description',
];

function contentOf(item: XmlElement): string | undefined {
  return childrenNamed(item, ...CONTENTS)
    .filter(({ attributes: { type = 'text', src } }) => !src && !/^(?:image|audio|video|application\/octet)/.test(type))
    .map(contentHtml)
    .find((html) => html !== '');
}

/** Atom's plain text is not markup: "3 < 4" is meant as it stands. */
function contentHtml(element: XmlElement): string {
  const isPlain = /^(?:text|text\/plain)$/i.test(element.attributes.type ?? '') && elementsIn(element).length === 0;
  const html = innerHtml(element);
  return isPlain ? html.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : html;
}
