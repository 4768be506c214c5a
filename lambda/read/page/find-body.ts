import { Readability } from '@mozilla/readability';
import { BODY_NAMES } from './body-names.ts';
import { namesOf } from './names-of.ts';
import type { PageElement } from './page-element.ts';
import { textWeights } from './text-weights.ts';

export interface FoundBody {
  /** The element that holds the article, cleaned. */
  readonly root: PageElement;
  readonly title: string;
  readonly byline: string;
  readonly siteName: string;
  readonly publishedAt: string;
}

/** Survives Readability, which throws names away. */
const MARK = 'data-body';

/** The named body must hold this share of what Readability found for the rest to be furniture. */
const NARROWING_SHARE = 0.7;

/** Finds the article in a page whose furniture is gone. Changes the page. */
export function findBody(page: PageElement): FoundBody | undefined {
  for (const element of Array.from(page.querySelectorAll('*'))) {
    if (isNamedBody(element)) element.setAttribute(MARK, '');
  }
  const read = articleOf(page);
  if (!read?.content) return undefined;
  return {
    root: narrowed(read.content),
    title: withoutSite(read.title ?? '', read.siteName ?? ''),
    byline: read.byline ?? '',
    siteName: read.siteName ?? '',
    publishedAt: read.publishedTime ?? '',
  };
}

/** Undefined where there is none, and where the page is so broken that Readability gives up with an error. */
function articleOf(page: PageElement) {
  try {
    // As an element: written out and parsed again, a large page would take its memory twice. Classes are read no more.
    const serializer = (element: unknown) => element as PageElement;
    return new Readability<PageElement>(page as never, { charThreshold: 140, keepClasses: true, serializer }).parse();
  } catch {
    return undefined;
  }
}

/** "Mill to be rebuilt - The Oster Post" is "Mill to be rebuilt". */
function withoutSite(title: string, site: string): string {
  const [whole, end] = [title.trim(), site.trim().toLowerCase()];
  if (end === '' || !whole.toLowerCase().endsWith(end)) return whole;
  const rest = whole.slice(0, -end.length).trimEnd();
  return /[-|–—·»]$/.test(rest) ? rest.slice(0, -1).trimEnd() || whole : whole;
}

function isNamedBody(element: PageElement): boolean {
  return element.getAttribute('itemprop') === 'articleBody' || BODY_NAMES.test(namesOf(element));
}

/** The smallest named body that still holds nearly all of the text. */
function narrowed(body: PageElement): PageElement {
  const named = Array.from(body.querySelectorAll(`[${MARK}]`));
  if (named.length === 0) return body;
  const weights = textWeights(body);
  const enough = (weights.get(body) ?? 0) * NARROWING_SHARE;
  return named.findLast((element) => (weights.get(element) ?? 0) >= enough) ?? body;
}
