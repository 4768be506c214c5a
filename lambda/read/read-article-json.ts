import type { Article, Document } from '../model/article.ts';
import type { Reading } from './reading.ts';

const FIELDS = ['title', 'byline', 'publishedAt', 'siteName', 'lang', 'url', 'imageUrl'] as const;

/** An article in our own form, as `digest read` writes it: { "text": "…", "title": "…" }. */
export function readArticleJson(document: Document, json: string): Reading {
  const value = parse(json);
  if (!value) return { problem: 'it is not a JSON object; give an article as { "text": "…", "title": "…" }' };
  const { text } = value;
  if (typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text))
    return { problem: '"text" has no words; give the article\'s text there' };
  const wrong = FIELDS.find((name) => value[name] !== undefined && typeof value[name] !== 'string');
  if (wrong) return { problem: `"${wrong}" is ${JSON.stringify(value[wrong]).slice(0, 60)}; give a string` };
  const given = FIELDS.flatMap((name) => (value[name] ? [[name, value[name]] as const] : []));
  const outside = document.title ? { title: document.title } : {};
  return { article: { text, ...(Object.fromEntries(given) as Omit<Article, 'text'>), ...outside } };
}

function parse(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
