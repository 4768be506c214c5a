import type { Document } from '../model/article.ts';
import type { Reading } from './reading.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Plain text: a paragraph a line, or hard-wrapped lines with blank ones between paragraphs. */
export function readText({ title, url }: Document, text: string): Reading {
  return { article: { text: unwrapLines(text), ...(title ? { title } : {}), ...(url ? { url } : {}) } };
}
