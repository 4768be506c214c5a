import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { BODY_NAMES } from './body-names.ts';
import { namesOf } from './names-of.ts';
import type { PageElement } from './page-element.ts';
import { textWeights } from './text-weights.ts';

export interface FoundBody {
  /** The element that holds the article, in a document of its own. */
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
  const read = new Readability(page as never, { charThreshold: 140 }).parse();
  if (!read?.content) return undefined;
  const body = parseHTML(`<!doctype html><html><body>${read.content}</body></html>`).document
    .body as unknown as PageElement;
  return {
    root: narrowed(body),
    title: read.title ?? '',
    byline: read.byline ?? '',
    siteName: read.siteName ?? '',
    publishedAt: read.publishedTime ?? '',
  };
}

function isNamedBody(element: PageElement): boolean {
  return element.getAttribute('itemprop') === 'articleBody' || BODY_NAMES.test(namesOf(element));
}

/** The smallest named body that still holds nearly all of the text. */
function narrowed(body: PageElement): PageElement {
  const weights = textWeights(body);
  const enough = (weights.get(body) ?? 0) * NARROWING_SHARE;
  const named = Array.from(body.querySelectorAll(`[${MARK}]`)).filter(
    (element) => (weights.get(element) ?? 0) >= enough,
  );
  return named.at(-1) ?? body;
}
