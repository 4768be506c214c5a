/**
 * Where a word of plain letters ends, with white space behind it or behind its comma or point; `at` where no such word
 * begins. Most words are such, and a look at their letters is cheaper than a pattern that knows every word.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  const isOver = endsAt(text, end) || (isCommaOrPoint(text.charCodeAt(end)) && endsAt(text, end + 1));
  return isOver ? end : at;
}

const endsAt = (text: string, at: number) => at >= text.length || text.charCodeAt(at) === 0x20;

const isPlainLetter = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const isCommaOrPoint = (code: number) => code === 0x2c || code === 0x2e;
