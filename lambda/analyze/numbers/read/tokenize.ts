import type { Span } from '../../../model/span.ts';
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
  const tokens: Token[] = [];
  const part = text.slice(start, end);
  let last = start;
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(part); match; match = PIECE.exec(part)) {
    const piece = match[0];
    const from = start + match.index;
    const [, link, word, digits] = match;
    const type = word ? 'word' : digits ? 'digits' : link ? 'link' : 'mark';
    tokens.push({
      start: from,
      end: from + piece.length,
      text: piece,
      lower: word ? piece.toLowerCase() : piece,
      type,
      glued: from === last,
    });
    last = from + piece.length;
  }
  return tokens;
}
