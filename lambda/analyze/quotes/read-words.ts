import type { Slice, Span } from '../../model/span.ts';
import type { Body } from '../body.ts';
import { lowered } from '../lowered.ts';
import { isLoneSign } from '../words/is-lone-sign.ts';
import type { PlainWordFinder } from '../words/plain-word-finder.ts';
import type { WordPlace } from '../words/word.ts';
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
  readonly wordAt: PlainWordFinder;
}

/** Cuts a part of a paragraph into tokens. */
export function readWords({ text, sentences }: Body, place: Place): readonly Token[] {
  const { start, end, paragraph, sentenceAt, wordAt } = place;
  const tokens: Token[] = [];
  let last = start;
  for (;;) {
    const at = text.charCodeAt(last) === SPACE ? last + 1 : last;
    const word = wordAt(at, end);
    const piece = word ? plainPiece(word) : pieceBehind(text, place, at);
    if (!piece) return tokens;
    const { isWord } = piece;
    const from = piece.start;
    last = piece.end;
    const sentence = sentenceAt(from);
    // A point inside a sentence belongs to its word: "Mr.", "U.S.", "J."
    const hasPoint = isWord && text[last] === '.' && last + 1 < Math.min(end, sentences[sentence]?.end ?? 0);
    if (hasPoint) last++;
    if (piece.text === '.' && tokens.at(-1)?.end === from + 1) continue;
    tokens.push({
      start: from,
      end: last,
      text: hasPoint ? `${piece.text}.` : piece.text,
      lower: hasPoint ? `${piece.lower}.` : piece.lower,
      kind: kindOf(piece.text, isWord),
      sentence,
      lastSentence: sentence,
      paragraph,
      isCapitalised: isWord && isCapitalised(piece.text),
    });
  }
}

const SPACE = 0x20;

interface Piece extends Slice {
  readonly lower: string;
  readonly isWord: boolean;
}

function plainPiece({ start, end, word: { text, lower } }: WordPlace): Piece {
  return { start, end, text, lower, isWord: true };
}

/** The next word or sign at a place or behind it. */
function pieceBehind(whole: string, { start: from, end: limit }: Span, at: number): Piece | undefined {
  if (at < limit && isLoneSign(whole.charCodeAt(at))) {
    const sign = whole.charAt(at);
    return { start: at, end: at + 1, text: sign, lower: sign, isWord: false };
  }
  TOKEN.lastIndex = at - from;
  const match = TOKEN.exec(whole.slice(from, limit));
  if (!match) return undefined;
  const [text, word] = match;
  const start = from + match.index;
  return { start, end: start + text.length, text, lower: lowered(text), isWord: word !== undefined };
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
