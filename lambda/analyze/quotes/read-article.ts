import type { Body } from '../body.ts';
import { plainWordFinder } from '../words/plain-word-finder.ts';
import type { Stretch } from './marks/stretch.ts';
import { readWords } from './read-words.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

/** Cuts the text outside the quotations into tokens; every quotation becomes one. */
export function readArticle(body: Body, stretches: readonly Stretch[]): Reading {
  const tokens: Token[] = [];
  const places: number[] = [];
  const sentenceAt = sentenceFinder(body);
  const wordAt = plainWordFinder(body.text, body.words);
  let next = 0;
  for (const [paragraph, { start, end }] of body.paragraphs.entries()) {
    let at = start;
    const readTo = (to: number) => {
      for (const token of readWords(body, { start: at, end: to, paragraph, sentenceAt, wordAt })) tokens.push(token);
    };
    for (let stretch = stretches[next]; stretch?.paragraph === paragraph; stretch = stretches[++next]) {
      readTo(stretch.outer.start);
      places.push(tokens.length);
      tokens.push(toToken(stretch, sentenceAt));
      at = stretch.outer.end;
    }
    readTo(end);
  }
  return { ...body, tokens, stretches, places };
}

/** The sentence at an offset; to be asked with growing offsets only, so that a long text is walked once. */
function sentenceFinder({ sentences }: Body): (offset: number) => number {
  let sentence = 0;
  return (offset) => {
    while ((sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) sentence++;
    return sentence;
  };
}

function toToken({ outer, paragraph }: Stretch, sentenceAt: (offset: number) => number): Token {
  const sentence = sentenceAt(outer.start);
  const lastSentence = sentenceAt(outer.end - 1);
  return { ...outer, text: '', lower: '', kind: 'quote', sentence, lastSentence, paragraph, isCapitalised: false };
}
