import { BODY_NAMES } from './body-names.ts';
import { namesOf } from './names-of.ts';
import type { PageElement } from './page-element.ts';
import { proseWeights, textWeights } from './text-weights.ts';

/** Fewer characters are a teaser's, not an article's. */
const SHORTEST = 250;

/** A smaller named element inside is the body when it holds this share of the words. */
const NARROWING_SHARE = 0.85;

/** The named body must hold this share of the running text of the page; else it is something else's body. */
const SHARE_OF_PAGE = 0.5;

/** The element that the makers of the page themselves call the article's body. Undefined where none is, or none is likely. */
export function findNamedBody(body: PageElement): PageElement | undefined {
  const named = Array.from(body.querySelectorAll('*')).filter(isNamedBody);
  if (named.length === 0) return undefined;
  const text = textWeights(body);
  const prose = proseWeights(body);
  const weightOf = (element: PageElement) => text.get(element) ?? 0;
  const largest = named.reduce((best, element) => (weightOf(element) > weightOf(best) ? element : best));
  if (weightOf(largest) < SHORTEST) return undefined;
  if ((prose.get(largest) ?? 0) < (prose.get(body) ?? 0) * SHARE_OF_PAGE) return undefined;
  const enough = weightOf(largest) * NARROWING_SHARE;
  return named.filter((element) => weightOf(element) >= enough && isInside(element, largest)).at(-1) ?? largest;
}

function isNamedBody(element: PageElement): boolean {
  return /articleBody/i.test(element.getAttribute('itemprop') ?? '') || BODY_NAMES.test(namesOf(element));
}

function isInside(element: PageElement, outer: PageElement): boolean {
  let parent: PageElement | null = element;
  while (parent && parent !== outer) parent = parent.parentElement;
  return parent !== null;
}
