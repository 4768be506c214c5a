import type { Article, Document } from '../../model/article.ts';
import { readDate } from '../feed/read-date.ts';
import { MAX_NESTING, MAX_TOTAL_DEPTH, MIN_PAGE_WORDS } from '../limits.ts';
import type { Reading } from '../reading.ts';
import type { Block } from './block.ts';
import { BLOCK_RULES } from './block-rules.ts';
import { chooseBody } from './choose-body.ts';
import { emptyPageProblem, isConsentWall, isPaywallStub } from './empty-page-problem.ts';
import { type FoundBody, findBody } from './find-body.ts';
import { findLead, withLead } from './find-lead.ts';
import { findMain } from './find-main.ts';
import { findNamedBody } from './find-named-body.ts';
import { type HeadFacts, headFacts } from './head-facts.ts';
import { listBlocks } from './list-blocks.ts';
import { nestingDepth } from './nesting-depth.ts';
import { parsePage } from './parse-page.ts';
import { removeFurniture } from './remove-furniture.ts';

/** A web page: its article without menus, adverts, comments and pointers to other articles. */
export function readPage(document: Document, html: string): Reading {
  const { deepest, total } = nestingDepth(html, MAX_NESTING);
  if (deepest > MAX_NESTING) return { problem: `its elements nest more than ${MAX_NESTING} deep` };
  if (total > MAX_TOTAL_DEPTH) return { problem: 'its elements are too many and too deep to be read in time' };
  // Short pages may have all of their few words in what is furniture elsewhere.
  const read =
    tryReading(html, { url: document.url, byName: true }) ?? tryReading(html, { url: document.url, byName: false });
  if (!read)
    return { problem: emptyPageProblem(html) ?? 'no article text found in the page; drop the article as text instead' };
  const { text } = read;
  if (isPaywallStub(text, html)) return { problem: 'the article is behind a paywall; only its first lines are there' };
  if (isConsentWall(text)) return { problem: 'the page shows a consent dialogue and no article' };
  return { article: { text, ...present(fieldsOf(document, read)) } };
}

interface Attempt {
  readonly url: string | undefined;
  /** Whether what is furniture by its name is taken out; what is by its looks always is. */
  readonly byName: boolean;
}

interface ReadPage {
  readonly found: FoundBody;
  readonly head: HeadFacts;
  readonly text: string;
}

/** Undefined where too little is left. */
function tryReading(html: string, { url, byName }: Attempt): ReadPage | undefined {
  const { page, body } = parsePage(html);
  if (!body) return undefined;
  const head = headFacts(page, url);
  if (byName) removeFurniture(body);
  // All of this before Readability, which takes the page apart.
  const lead = findLead(body);
  const [named, main] = [findNamedBody(body), findMain(body)];
  const namedBlocks = named && listBlocks(named);
  const mainBlocks = main && main !== named ? listBlocks(main) : undefined;
  const found = findBody(page);
  if (!found) return undefined;
  const filtered = (blocks: readonly Block[]) => BLOCK_RULES.reduce((left, rule) => rule(left, found), blocks);
  const blocks = chooseBody({
    likely: filtered(listBlocks(found.root)),
    named: namedBlocks && filtered(namedBlocks),
    main: mainBlocks && filtered(mainBlocks),
  });
  const lines = blocks.map((block) => block.text);
  const text = withLead(lead, lines).join('\n\n');
  return text.split(/\s+/).length < MIN_PAGE_WORDS ? undefined : { found, head, text };
}

function fieldsOf(document: Document, { found, head }: ReadPage) {
  return {
    title: document.title ?? found.title,
    byline: found.byline || head.byline,
    publishedAt: found.publishedAt || readDate(head.publishedAt ?? '') || document.publishedAt,
    siteName: found.siteName,
    lang: head.lang,
    url: head.canonical ?? document.url,
    imageUrl: head.imageUrl,
  };
}

/** Only what is there; white space inside, as markup leaves it, made single. */
function present(fields: Record<keyof Omit<Article, 'text'>, string | null | undefined>): Omit<Article, 'text'> {
  const tidied = Object.entries(fields).map(([name, value]) => [name, value?.replace(/\s+/g, ' ').trim()] as const);
  return Object.fromEntries(tidied.filter(([, value]) => value));
}
