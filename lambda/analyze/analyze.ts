import type { Analysis, Article, Quote, Span } from '../model.ts';
import type { Body } from './body.ts';
import { findFurniture } from './furniture/find-furniture.ts';
import { quotableBody } from './furniture/quotable-body.ts';
import { chooseHeadline } from './headline/choose-headline.ts';
import { findTitleLine } from './headline/find-title-line.ts';
import { detectLanguage } from './language/detect-language.ts';
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
  const language = detectLanguage(text);
  const whole = { text, paragraphs, sentences, ...(title === undefined ? {} : { title }) };
  const body = bodyWithout(furniture.lines, whole);
  const titleLine = findTitleLine(body);
  const quotes = language.isEnglish ? findQuotes(body) : findQuotes(body).map(withoutSpeaker);
  const numbers = language.isEnglish ? findNumbers(body) : [];
  const quotable = quotableBody(withoutSentencesIn(titleLine, body));
  return {
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    quotes,
    numbers,
    summary: chooseSummary(quotable, { quotes, numbers }),
    ...chooseHeadline(quotable),
    furniture: furniture.lines,
    bylines: furniture.bylines,
    notices: language.isEnglish
      ? []
      : [`Read as ${language.name}: quotations have no speakers and numbers are not shown; both are for English only`],
  };
}

/** The paragraphs that are not furniture, and their sentences. */
function bodyWithout(furniture: readonly Span[], whole: Body): Body {
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

/** Who said it is found by the rules of English; the words between the marks are found in any language. */
function withoutSpeaker({ parts, display }: Quote): Quote {
  return { parts, display, speaker: null, rank: null };
}
