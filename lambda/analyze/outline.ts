import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import type { Body } from './body.ts';
import { type Furniture, findFurniture } from './furniture/find-furniture.ts';
import { furnitureNamer } from './furniture/name-furniture.ts';
import { quotableBody } from './furniture/quotable-body.ts';
import { findTitleLine } from './headline/find-title-line.ts';
import { detectLanguage, type Language } from './language/detect-language.ts';
import { splitParagraphs } from './sentences/split-paragraphs.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { readWords } from './words/read-words.ts';

/** An article before anything is looked for in it. */
export interface Outline {
  /** With the furniture. */
  readonly whole: Body;
  /** Without the furniture: where facts are looked for. */
  readonly body: Body;
  /** Without headline and datelines, too: what summary and headline are made of. */
  readonly quotable: Body;
  readonly furniture: Furniture;
  /** The headline, where it is the text's first line. */
  readonly titleLine: Span | undefined;
  readonly language: Language;
}

/** Cuts an article into what is read and what is left out. */
export function outline({ text, title }: Pick<Article, 'text' | 'title'>): Outline {
  const words = readWords(text);
  const paragraphs = splitParagraphs(text);
  const sentences = splitSentences(text, paragraphs);
  const nameFurniture = furnitureNamer(text, words);
  const furniture = findFurniture(text, paragraphs, nameFurniture);
  const whole = { text, words, paragraphs, sentences, ...(title === undefined ? {} : { title }) };
  const body = bodyWithout(furniture.lines, whole);
  const titleLine = findTitleLine(body);
  const quotable = quotableBody(withoutSentencesIn(titleLine, body), nameFurniture);
  return { whole, body, quotable, furniture, titleLine, language: detectLanguage(text, words) };
}

/** The paragraphs that are not furniture, and their sentences. */
function bodyWithout(furniture: readonly Span[], whole: Body): Body {
  if (furniture.length === 0) return whole;
  const starts = new Set(furniture.map((line) => line.start));
  const places = new Map<number, number>();
  for (const [index, { start }] of whole.paragraphs.entries()) if (!starts.has(start)) places.set(index, places.size);
  return {
    ...whole,
    paragraphs: whole.paragraphs.filter((_, index) => places.has(index)),
    sentences: whole.sentences.flatMap((sentence) => {
      const paragraph = places.get(sentence.paragraph);
      return paragraph === undefined ? [] : [{ ...sentence, paragraph }];
    }),
  };
}

/** The headline in the text's first line is no sentence of the article. */
function withoutSentencesIn(line: Span | undefined, body: Body): Body {
  if (!line) return body;
  return { ...body, sentences: body.sentences.filter(({ start }) => start >= line.end || start < line.start) };
}
