import type { Span } from '../../../model/span.ts';
import type { Body } from '../../body.ts';
import { lowered } from '../../lowered.ts';
import { isLoneSign } from '../../words/is-lone-sign.ts';
import { plainWordFinder } from '../../words/plain-word-finder.ts';
import type { WordPlace } from '../../words/word.ts';
import type { Token } from './token.ts';

/**
 * Links, "Rs" of "Rs17,000", "U.S.", words with their apostrophes, digits with inner points and commas, and every other mark alone.
 * No part can start where another one is still looking for its end, so the scan is linear. ASCII apart, for Unicode's
 * properties are looked up in long tables at each character.
 */
const PIECE =
  /((?:https?:\/\/|www\.)\S+)|((?:Rs|INR|USD|EUR|GBP)(?=\d)|(?:\p{L}\.){2,}|(?:[A-Za-z]|(?=[^\0-\x7f])\p{L})(?:[A-Za-z\d]+|(?=[^\0-\x7f])[\p{L}\p{M}\p{N}])*(?:['’]\p{L}+)*)|(\d+(?:[.,]\d+)*|[¼½¾⅓⅔⅛⅜⅝⅞])|\S/gu;

/** The tokens of one stretch of the text, with their places in the whole text. */
export function tokenize({ text, words }: Pick<Body, 'text' | 'words'>, stretch: Span): readonly Token[] {
  const wordAt = plainWordFinder(text, words, stretch.start);
  const tokens: Token[] = [];
  let last = stretch.start;
  for (;;) {
    const at = text.charCodeAt(last) === SPACE ? last + 1 : last;
    const word = wordAt(at, stretch.end);
    const token = word ? plainToken(word, last) : tokenBehind(text, stretch, { at, last });
    if (!token) return tokens;
    tokens.push(token);
    last = token.end;
  }
}

const SPACE = 0x20;

function plainToken({ start, end, word: { text, lower } }: WordPlace, last: number): Token {
  return { start, end, text, lower, type: 'word', glued: start === last };
}

/** The next token at a place or behind it. */
function tokenBehind(
  whole: string,
  { start: from, end: limit }: Span,
  { at, last }: { readonly at: number; readonly last: number },
): Token | undefined {
  if (at < limit && isLoneSign(whole.charCodeAt(at))) {
    const sign = whole.charAt(at);
    return { start: at, end: at + 1, text: sign, lower: sign, type: 'mark', glued: at === last };
  }
  PIECE.lastIndex = at - from;
  const match = PIECE.exec(whole.slice(from, limit));
  if (!match) return undefined;
  const [text] = match;
  const type = typeOf(match);
  const start = from + match.index;
  const lower = type === 'word' ? lowered(text) : text;
  return { start, end: start + text.length, text, lower, type, glued: start === last };
}

function typeOf([, link, word, digits]: RegExpExecArray): Token['type'] {
  if (word) return 'word';
  if (digits) return 'digits';
  return link ? 'link' : 'mark';
}
