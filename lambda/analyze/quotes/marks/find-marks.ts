import type { Span } from '../../../model/span.ts';
import type { Mark } from './mark.ts';

const OPENS_BEFORE = /[\s([{‘'“"—–\-/…]/;
const CLOSES_BEHIND = /[\s)\]}’'”",.;:?!—–\-/…]/;

/** The marks of one paragraph that `signs` (global) matches. */
export function findMarks(text: string, paragraph: Span, signs: RegExp): readonly Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  signs.lastIndex = 0;
  for (let match = signs.exec(words); match; match = signs.exec(words)) {
    const start = paragraph.start + match.index;
    const end = start + match[0].length;
    const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
    const behind = end < paragraph.end ? text.charAt(end) : ' ';
    const mayOpen = OPENS_BEFORE.test(before) && !/\s/.test(behind);
    const mayClose = !/\s/.test(before) && CLOSES_BEHIND.test(behind);
    const startsWord = !/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
    const isInClause = /[\p{L}\p{N}]\s?$/u.test(text.slice(Math.max(paragraph.start, start - 2), start));
    marks.push({ start, end, sign: match[0], mayOpen, startsWord, isInClause, mayClose });
  }
  return marks;
}
