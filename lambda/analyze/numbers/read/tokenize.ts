import type { Span } from '../../../model/span.ts';
import { lowered } from '../../lowered.ts';
import { plainWordEnd } from '../../plain-word-end.ts';
import type { Token } from './token.ts';

/**
 * Links, "U.S.", words with their apostrophes, digits with inner points and commas, and every other mark alone.
 * No part can start where another one is still looking for its end, so the scan is linear. ASCII apart, for Unicode's
 * properties are looked up in long tables at each character.
 */
const PIECE =
  /((?:https?:\/\/|www\.)\S+)|((?:\p{L}\.){2,}|(?:[A-Za-z]|(?=[^\0-\x7f])\p{L})(?:[A-Za-z\d]+|(?=[^\0-\x7f])[\p{L}\p{M}\p{N}])*(?:['’]\p{L}+)*)|(\d+(?:[.,]\d+)*|[¼½¾⅓⅔⅛⅜⅝⅞])|\S/gu;

/** The tokens of one stretch of the text, with their places in the whole text. */
export function tokenize(text: string, { start, end }: Span): readonly Token[] {
  const part = text.slice(start, end);
  const lower = lowered(part);
  const tokens: Token[] = [];
  let last = 0;
  for (let piece = pieceAt(part, 0); piece; piece = pieceAt(part, piece.end)) {
    const text = part.slice(piece.start, piece.end);
    tokens.push({
      start: start + piece.start,
      end: start + piece.end,
      text,
      lower: piece.type === 'word' ? lower.slice(piece.start, piece.end) : text,
      type: piece.type,
      glued: piece.start === last,
    });
    last = piece.end;
  }
  return tokens;
}

interface Piece extends Span {
  readonly type: Token['type'];
}

/** The next piece at a place or behind it. */
function pieceAt(part: string, at: number): Piece | undefined {
  const start = part.charAt(at) === ' ' ? at + 1 : at;
  const end = plainWordEnd(part, start);
  if (end > start) return { start, end, type: 'word' };
  PIECE.lastIndex = start;
  const match = PIECE.exec(part);
  return match ? { start: match.index, end: PIECE.lastIndex, type: typeOf(match) } : undefined;
}

function typeOf([, link, word, digits]: RegExpExecArray): Token['type'] {
  if (word) return 'word';
  if (digits) return 'digits';
  return link ? 'link' : 'mark';
}
