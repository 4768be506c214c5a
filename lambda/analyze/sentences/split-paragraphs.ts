import type { Span } from '../../model.ts';

/** The lines of a text that are not blank, without the white space around them: one line is one paragraph. */
export function splitParagraphs(text: string): readonly Span[] {
  const paragraphs: Span[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const trimmed = line[0].trim();
    if (!trimmed) continue;
    const start = line.index + line[0].indexOf(trimmed);
    paragraphs.push({ start, end: start + trimmed.length });
  }
  return paragraphs;
}
