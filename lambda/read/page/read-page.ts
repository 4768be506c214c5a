import { parseHTML } from 'linkedom';
import type { Article, Document } from '../../model.ts';
import { MAX_NESTING, MIN_PAGE_WORDS } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { Block } from './block.ts';
import { BLOCK_RULES } from './block-rules.ts';
import { findBody } from './find-body.ts';
import { findLead } from './find-lead.ts';
import { findNamedBody } from './find-named-body.ts';
import { listBlocks } from './list-blocks.ts';
import { nestingDepth } from './nesting-depth.ts';
import type { PageElement } from './page-element.ts';
import { removeFurniture } from './remove-furniture.ts';

/** A web page: its article without menus, adverts, comments and pointers to other articles. */
export function readPage(document: Document, html: string): Reading {
  const depth = nestingDepth(html, MAX_NESTING);
  if (depth > MAX_NESTING) return { problem: `its elements nest more than ${MAX_NESTING} deep` };
  const { found, text, lang } = tryReading(html, true) ?? tryReading(html, false) ?? {};
  if (!found || !text) return { problem: 'no article text found in the page; drop the article as text instead' };
  const { title, byline, publishedAt, siteName } = found;
  return {
    article: {
      text,
      ...present({ title: document.title ?? title, byline, publishedAt, siteName, lang, url: document.url }),
    },
  };
}

/** Undefined where too little is left. What is furniture by its name is taken out, or in a second try only what is by its looks. */
function tryReading(html: string, byName: boolean) {
  const page = parseHTML(isWholePage(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
  const lang = page.documentElement?.getAttribute('lang') ?? undefined;
  if (page.body && byName) removeFurniture(page.body as unknown as PageElement);
  const lead = page.body ? findLead(page.body as unknown as PageElement) : undefined;
  const named = page.body ? findNamedBody(page.body as unknown as PageElement) : undefined;
  const namedBlocks = named ? listBlocks(named) : undefined;
  const main = page.body ? findMain(page.body as unknown as PageElement) : undefined;
  const mainBlocks = main && main !== named ? listBlocks(main) : undefined;
  const found = findBody(page as unknown as PageElement);
  if (!found) return undefined;
  const facts = { title: found.title, byline: found.byline };
  const filtered = (blocks: readonly Block[]) => BLOCK_RULES.reduce((left, rule) => rule(left, facts), blocks);
  const likely = filtered(listBlocks(found.root));
  const chosen = namedBlocks ? betterOf(filtered(namedBlocks), likely) : likely;
  const lines = (mainBlocks ? widerOf(filtered(mainBlocks), chosen) : chosen).map((block) => block.text);
  const text = withLead(lead, lines).join('\n\n');
  return text.split(/\s+/).length < MIN_PAGE_WORDS ? undefined : { found, text, lang };
}

/**
 * The body by its name has what Readability throws away, lists and quoted posts; but a name may lie. It is believed when
 * both are nearly the same, or when they have nothing in common: then Readability has found the comments.
 */
function betterOf(named: readonly Block[], likely: readonly Block[]): readonly Block[] {
  const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const inNamed = new Set(named.map(({ text }) => text));
  const shared = lengthOf(likely.filter(({ text }) => inNamed.has(text)));
  if (shared < lengthOf(likely) * 0.3) return named;
  const ratio = lengthOf(named) / lengthOf(likely);
  return ratio > 0.9 && ratio < 1.5 ? named : likely;
}

const WIDER = { least: 1.6, most: 6, links: 0.12 };

/** A page of several sections, of which Readability has found one: its main part, if that is text and not links. */
function widerOf(main: readonly Block[], chosen: readonly Block[]): readonly Block[] {
  const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const ratio = lengthOf(main) / lengthOf(chosen);
  const inMain = new Set(main.map(({ text }) => text));
  const shared = lengthOf(chosen.filter(({ text }) => inMain.has(text)));
  if (ratio < WIDER.least || ratio > WIDER.most || shared < lengthOf(chosen) * 0.8) return chosen;
  const links = main.reduce((sum, { text, linkShare }) => sum + text.length * linkShare, 0) / lengthOf(main);
  return links < WIDER.links ? main : chosen;
}

function findMain(body: PageElement): PageElement | undefined {
  const articles = Array.from(body.querySelectorAll('article'));
  if (articles.length === 1) return articles[0];
  const mains = Array.from(body.querySelectorAll('main, [role="main"]'));
  return mains[0];
}

/** The lead in front, unless the body says it again. */
function withLead(lead: string | undefined, lines: readonly string[]): readonly string[] {
  if (!lead) return lines;
  const said = new Set(
    lines
      .slice(0, 5)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
  const words = lead.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => said.has(word)).length < words.length * 0.7 ? [lead, ...lines] : lines;
}

const isWholePage = (html: string): boolean => /<(?:html|body)[\s>]/i.test(html);

/** Only what is there; white space inside, as markup leaves it, made single. */
function present(fields: Record<string, string | null | undefined>): Omit<Article, 'text'> {
  const tidied = Object.entries(fields).map(([name, value]) => [name, value?.replace(/\s+/g, ' ').trim()] as const);
  return Object.fromEntries(tidied.filter(([, value]) => value));
}
