import type { Span } from '../../model/span.ts';
import type { Body } from '../body.ts';
import type { Token } from './token.ts';

// A word with its inner points, hyphens and apostrophes ("U.S", "co-hosted", "don’t"), a nickname in its marks, what is
// drawn together with a word ("’s", "’d"), or one sign. A point between two words ("said.Then") is a stop that lost its
// space. Every alternative starts with another kind of character, and no repeated part can match what follows it.
// ASCII apart, for Unicode's properties are looked up in long tables at each character.
const TOKEN =
  /((?:[A-Za-z\d$]|(?=[^\0-\x7f])[\p{L}\p{N}€£])(?:[A-Za-z\d]+|(?=[^\0-\x7f])[\p{L}\p{M}\p{N}]|(?![’'](?:s|d|ll|re|ve|m)(?![\p{L}\p{N}]))[,&’'/-](?=[\p{L}\p{N}])|\.(?:(?=[\p{Ll}\p{N}])|(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu})))*|[“"‘']\p{Lu}[\p{L}.-]{0,20}[”"’'](?= \p{Lu})|[“"](?:the )?\p{Lu}[\p{L}. -]{0,24}[”"](?= \p{Lu}))|[’'](?:s|d|ll|re|ve|m)(?![\p{L}\p{N}])|[^\s]/gu;

/** Where a run of words stands. */
export interface Place extends Span {
  readonly paragraph: number;
  readonly sentenceAt: (offset: number) => number;
}

/** Cuts a part of a paragraph into tokens. */
export function readWords({ text, sentences }: Body, { start, end, paragraph, sentenceAt }: Place): readonly Token[] {
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const from = start + match.index;
    const sentence = sentenceAt(from);
    const stop = from + match[0].length;
    const isWord = match[1] !== undefined;
    // A point inside a sentence belongs to its word: "Mr.", "U.S.", "J."
    const hasPoint = isWord && text[stop] === '.' && stop + 1 < Math.min(end, sentences[sentence]?.end ?? 0);
    const word = hasPoint ? `${match[0]}.` : match[0];
    if (word === '.' && tokens.at(-1)?.end === from + 1) continue;
    tokens.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind: kindOf(word, isWord),
      sentence,
      lastSentence: sentence,
      paragraph,
      isCapitalised: isWord && startsAs(word, CAPITAL, /^[“"‘']?\p{Lu}/u),
    });
  }
  return tokens;
}

function kindOf(word: string, isWord: boolean): Token['kind'] {
  if (!isWord) return word.length > 1 ? 'word' : 'mark';
  return startsAs(word, FIGURE, /^[\p{N}$€£]/u) ? 'number' : 'word';
}

// What the letters and figures of ASCII are; nearly every word starts with one, and a look at it is cheaper than a pattern.
const CAPITAL = { from: 65, to: 90 };
const FIGURE = { from: 48, to: 57 };
const SMALL = { from: 97, to: 122 };

function startsAs(word: string, { from, to }: typeof CAPITAL, pattern: RegExp): boolean {
  const code = word.charCodeAt(0);
  if (code >= from && code <= to) return true;
  return (code < SMALL.from || code > SMALL.to) && pattern.test(word);
}
