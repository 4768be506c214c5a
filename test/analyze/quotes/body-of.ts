import type { Body } from '../../../lambda/analyze/body.ts';
import { splitParagraphs } from '../../../lambda/analyze/sentences/split-paragraphs.ts';
import { splitSentences } from '../../../lambda/analyze/sentences/split-sentences.ts';
import { readWords } from '../../../lambda/analyze/words/read-words.ts';

/** A text as the finders get it. */
export function bodyOf(text: string): Body {
  const paragraphs = splitParagraphs(text);
  return { text, words: readWords(text), paragraphs, sentences: splitSentences(text, paragraphs) };
}
