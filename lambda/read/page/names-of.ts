import type { PageElement } from './page-element.ts';

/** Class names longer than this are data, not names; they would only cost time. */
const MAX_NAME_LENGTH = 400;

/**
 * What an element is called, its classes and its id, in one form: words in small letters with "-" between them and " "
 * between names. `<div class="RelatedArticles__list" id=more>` is " related-articles-list more ".
 */
export function namesOf(element: PageElement): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('data-component') ?? ''}`;
  // Most elements have no name, and pages have tens of thousands.
  if (names === '  ') return '';
  const plain = names
    .slice(0, MAX_NAME_LENGTH)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9\s]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? '' : ` ${plain} `;
}
