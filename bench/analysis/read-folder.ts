import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface NamedArticle {
  readonly text: string;
  readonly title?: string;
}

/** Shorter texts are single sentences, not articles. */
const MIN_CHARACTERS = 1000;
/** Of each file: enough for a mean. */
const MAX_ARTICLES = 100;

/** The articles in the *.jsonl files of a folder, for each file that has any. */
export function readFolder(folder: string) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, articles: readArticles(join(folder, name)) }))
    .filter(({ articles }) => articles.length > 0);
}

function readArticles(path: string): readonly NamedArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as Partial<NamedArticle>);
  return rows
    .flatMap(({ text, title }) =>
      typeof text === 'string' && text.length >= MIN_CHARACTERS ? [{ text, ...(title ? { title } : {}) }] : [],
    )
    .slice(0, MAX_ARTICLES);
}
