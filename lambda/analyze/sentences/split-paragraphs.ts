import type { Span } from '../../model/span.ts';

/** The lines of a text that are not blank, without the white space around them: one line is one paragraph. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  // All that Unicode calls a mandatory break (UAX 14, BK, CR, LF, NL): old Mac and mainframe files have them too.
  for (const line of text.matchAll(/[^\r\n\v\f\u0085\u2028\u2029]+/g)) {
    const start = line.index + line[0].length - line[0].trimStart().length;
    const length = line[0].trim().length;
    if (length > 0) paragraphs.push({ start, end: start + length });
  }
  return paragraphs;
}
