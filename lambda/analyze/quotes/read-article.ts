import type { Span } from '../../model.ts';
import type { Body } from '../body.ts';
import type { Stretch } from './marks/stretch.ts';
import type { Reading } from './reading.ts';
import type { Token } from './token.ts';

// A word with its inner points, hyphens and apostrophes ("U.S", "co-hosted", "don’t"), what is drawn together with it
// ("’s", "’d"), or one sign. A point between two words ("said.Then") is a stop that lost its space.
const TOKEN =
  /([\p{L}\p{N}$€£](?:[\p{L}\p{M}\p{N}]|(?![’'](?:s|d|ll|re|ve|m)(?![\p{L}\p{N}]))[,&’'/-](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}])|(?<=(?<!\p{L})\p{Lu})\.(?=\p{Lu}))*)|[’'](?:s|d|ll|re|ve|m)(?![\p{L}\p{N}])|[^\s]/gu;

/** Cuts the text outside the quotations into tokens; every quotation becomes one. */
export function readArticle(body: Body, stretches: readonly Stretch[]): Reading {
  const tokens: Token[] = [];
  const places: number[] = [];
  let next = 0;
  let sentence = 0;
  for (const [paragraph, span] of body.paragraphs.entries()) {
    let at = span.start;
    const sentenceAt = (offset: number) => {
      while (sentence + 1 < body.sentences.length && (body.sentences[sentence + 1]?.start ?? 0) <= offset) sentence++;
      return sentence;
    };
    for (let stretch = stretches[next]; stretch?.paragraph === paragraph; stretch = stretches[++next]) {
      readWords(body, { start: at, end: stretch.outer.start }, paragraph, sentenceAt, tokens);
      places.push(tokens.length);
      const { start, end } = stretch.outer;
      const first = sentenceAt(start);
      tokens.push({
        start,
        end,
        text: body.text.slice(start, end),
        lower: '',
        kind: 'quote',
        sentence: first,
        lastSentence: sentenceAt(end - 1),
        paragraph,
        isCapitalised: false,
      });
      at = end;
    }
    readWords(body, { start: at, end: span.end }, paragraph, sentenceAt, tokens);
  }
  return { ...body, tokens, stretches, places };
}

function readWords(
  { text, sentences }: Body,
  { start, end }: Span,
  paragraph: number,
  sentenceAt: (offset: number) => number,
  tokens: Token[],
): void {
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const from = start + match.index;
    const sentence = sentenceAt(from);
    let word = match[0];
    // A point inside a sentence belongs to its word: "Mr.", "U.S.", "J."
    if (
      match[1] &&
      text[from + word.length] === '.' &&
      from + word.length + 1 < Math.min(end, sentences[sentence]?.end ?? 0)
    )
      word += '.';
    if (word === '.' && tokens.at(-1)?.end === from + 1) continue;
    const kind = match[1] ? (/^[\p{N}$€£]/u.test(word) ? 'number' : 'word') : word.length > 1 ? 'word' : 'mark';
    tokens.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind,
      sentence,
      lastSentence: sentence,
      paragraph,
      isCapitalised: /^\p{Lu}/u.test(word),
    });
  }
}
