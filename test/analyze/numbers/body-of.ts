import type { Body } from '../../../lambda/analyze/body.ts';
import { readWords } from '../../../lambda/analyze/words/read-words.ts';

/** A body with one sentence a line. */
export function bodyOf(text: string, title?: string): Body {
  const paragraphs: { start: number; end: number }[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    paragraphs.push({ start: index, end: index + line.length });
  const sentences = paragraphs.map((span, paragraph) => ({ ...span, paragraph }));
  return { text, words: readWords(text), paragraphs, sentences, ...(title === undefined ? {} : { title }) };
}
