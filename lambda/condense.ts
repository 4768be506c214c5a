import { analyze } from './analyze/analyze.ts';
import { type Composed, composeEntry } from './compose/compose-entry.ts';
import type { Article, Document } from './model/article.ts';
import { readDocument } from './read/read-document.ts';

/** An article as one entry of a digest with the source that proves it, or why there is none. */
export type Condensed = Composed | { readonly problem: string };

/** The journey of one document: read, analyze, compose. */
export function condense(document: Document): Condensed {
  const reading = readDocument(document);
  return 'problem' in reading ? reading : condenseArticle(reading.article);
}

function condenseArticle(article: Article): Condensed {
  return composeEntry(article, analyze(article));
}
