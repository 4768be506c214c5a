import type { Span } from '../../model/span.ts';
import type { Body } from '../body.ts';
import { lowered } from '../lowered.ts';
import { plainWordEnd } from '../plain-word-end.ts';
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
  const lower = lowered(part);
  for (let piece = pieceAt(part, 0); piece; piece = pieceAt(part, piece.end)) {
    const { isWord } = piece;
    const from = start + piece.start;
    const stop = start + piece.end;
    const sentence = sentenceAt(from);
    // A point inside a sentence belongs to its word: "Mr.", "U.S.", "J."
    const hasPoint = isWord && text[stop] === '.' && stop + 1 < Math.min(end, sentences[sentence]?.end ?? 0);
    const behind = hasPoint ? piece.end + 1 : piece.end;
    const word = part.slice(piece.start, behind);
    if (word === '.' && tokens.at(-1)?.end === from + 1) continue;
    tokens.push({
      start: from,
      end: start + behind,
      text: word,
      lower: lower.slice(piece.start, behind),
      kind: kindOf(word, isWord),
      sentence,
      lastSentence: sentence,
      paragraph,
      isCapitalised: isWord && isCapitalised(word),
    });
  }
  return tokens;
}

interface Piece extends Span {
  readonly isWord: boolean;
}

/** The next word or sign at a place or behind it. */
function pieceAt(part: string, at: number): Piece | undefined {
  const start = part.charAt(at) === ' ' ? at + 1 : at;
  const end = plainWordEnd(part, start);
  if (end > start) return { start, end, isWord: true };
  TOKEN.lastIndex = start;
  const match = TOKEN.exec(part);
  return match ? { start: match.index, end: TOKEN.lastIndex, isWord: match[1] !== undefined } : undefined;
}

function kindOf(word: string, isWord: boolean): Token['kind'] {
  if (!isWord) return word.length > 1 ? 'word' : 'mark';
  return !startsPlain(word) && /^[\p{N}$€£]/u.test(word) ? 'number' : 'word';
}

const isCapitalised = (word: string) =>
  startsPlain(word) ? word.charCodeAt(0) < SMALL_A : /^[“"‘']?\p{Lu}/u.test(word);

const SMALL_A = 0x61;

/** With a letter of ASCII, as nearly every word does; a look at it is cheaper than a pattern. */
function startsPlain(word: string): boolean {
  const code = word.charCodeAt(0) | 0x20;
  return code >= SMALL_A && code <= 0x7a;
}
