/** Scripts whose characters take two columns and whose lines break anywhere. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;

const NARROW = /^[\x20-\x7e\xa0-\u024f\u2010-\u2026]*$/;

/** Every code unit takes one column. */
export const isNarrow = (text: string): boolean => NARROW.test(text);

/** How many columns of a terminal the text takes, or a few more. */
export function columnsOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
