import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article, Document } from '../model.ts';
import { blockText } from './block-text.ts';
import { MAX_NESTING, MIN_PAGE_WORDS } from './limits.ts';
import { nestingDepth } from './nesting-depth.ts';
import type { Reading } from './reading.ts';

/** A web page: its article without menus, adverts and comments, by Mozilla's Readability. */
export function readHtml(document: Document, html: string): Reading {
  const depth = nestingDepth(html);
  if (depth > MAX_NESTING) return { problem: `its elements nest ${depth} deep; ${MAX_NESTING} are read` };
  const page = parseHTML(isWholePage(html) ? html : wholePage(html)).document;
  const lang = page.documentElement.getAttribute('lang') ?? undefined;
  const read = new Readability(page, { charThreshold: 140 }).parse();
  const text = read?.content ? blockText(parseHTML(wholePage(read.content)).document.body) : '';
  if (!read || text.split(/\s+/).length < MIN_PAGE_WORDS)
    return { problem: 'no article text found in the page; drop the article as text instead' };
  const { title, byline, publishedTime, siteName } = read;
  return {
    article: {
      text,
      ...present({
        title: document.title ?? title,
        byline,
        publishedAt: publishedTime,
        siteName,
        lang,
        url: document.url,
      }),
    },
  };
}

const isWholePage = (html: string): boolean => /<(?:html|body)[\s>]/i.test(html);

const wholePage = (body: string): string => `<!doctype html><html><body>${body}</body></html>`;

/** Only what is there; white space inside, as markup leaves it, made single. */
function present(fields: Record<keyof Omit<Article, 'text'>, string | null | undefined>): Omit<Article, 'text'> {
  const tidied = Object.entries(fields).map(([name, value]) => [name, value?.replace(/\s+/g, ' ').trim()] as const);
  return Object.fromEntries(tidied.filter(([, value]) => value));
}
