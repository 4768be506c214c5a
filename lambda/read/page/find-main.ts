import type { PageElement } from './page-element.ts';

/** The page's only <article>, or its <main>. */
export function findMain(body: PageElement): PageElement | undefined {
  const articles = Array.from(body.querySelectorAll('article'));
  if (articles.length === 1) return articles[0];
  return Array.from(body.querySelectorAll('main, [role="main"]'))[0];
}
