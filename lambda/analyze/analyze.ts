import type { Analysis, Article, Span } from '../model.ts';
import type { Body } from './body.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { chooseHeadline } from './headline/choose-headline.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { splitParagraphs } from './sentences/split-paragraphs.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { chooseSummary } from './summary/choose-summary.ts';

/** Reads an article like an editor: what it says, its numbers, who said what. Never throws, whatever the text. */
export function analyze({ text, title }: Pick<Article, 'text' | 'title'>): Analysis {
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs);
  const furniture = findFurniture(text, paragraphs);
  const body = bodyWithout(furniture.lines, { text, paragraphs, ...(title === undefined ? {} : { title }) });
  const quotes = findQuotes(body);
  const numbers = findNumbers(body);
  const summary = chooseSummary(body, { quotes, numbers });
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    quotes,
    numbers,
    summary,
    ...chooseHeadline(body),
    furniture: furniture.lines,
    ...(furniture.byline ? { byline: furniture.byline } : {}),
    notices: [],
  };
}

/** The paragraphs that are not furniture, and their sentences. */
function bodyWithout(furniture: readonly Span[], { text, title, paragraphs }: Omit<Body, 'sentences'>): Body {
  const starts = new Set(furniture.map((line) => line.start));
  const kept = paragraphs.filter((paragraph) => !starts.has(paragraph.start));
  return { text, paragraphs: kept, sentences: splitSentences(text, kept), ...(title === undefined ? {} : { title }) };
}
