import type { Body } from '../../../lambda/analyze/body.ts';
import { splitParagraphs } from '../../../lambda/analyze/sentences/split-paragraphs.ts';
import { splitSentences } from '../../../lambda/analyze/sentences/split-sentences.ts';

/** A text as the finders get it. */
export function bodyOf(text: string): Body {
  const paragraphs = splitParagraphs(text);
  return { text, paragraphs, sentences: splitSentences(text, paragraphs) };
}
