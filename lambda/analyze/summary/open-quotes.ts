import type { Span } from '../../model/span.ts';

/** For each sentence: does it begin, does it end inside a quotation that is still open, and how many marks stand in it? */
export interface OpenQuotes {
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly marks: number;
}

/**
 * Follows the double marks through neighbouring sentences. A straight mark opens behind a blank and closes behind a word, so
 * that one lost mark spoils its own sentence only.
 */
export function openQuotes(
  text: string,
  sentences: readonly (Span & { readonly paragraph: number })[],
): readonly OpenQuotes[] {
  let open = false;
  let paragraph = -1;
  return sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) open = false;
    paragraph = sentence.paragraph;
    const atStart = open;
    const words = text.slice(sentence.start, sentence.end);
    const marks = countMarks(words);
    if (marks > 0) open = stateBehind(words, open);
    return { atStart, atEnd: open, marks };
  });
}

function stateBehind(sentence: string, before: boolean): boolean {
  let open = before;
  for (const { 0: mark, index } of sentence.matchAll(/[“”"]/g)) {
    if (mark === '"') open = /[\s([—–-]/.test(sentence[index - 1] ?? ' ') && /\S/.test(sentence[index + 1] ?? ' ');
    else open = mark === '“';
  }
  return open;
}

/** How many double marks stand in a text. */
export const countMarks = (text: string): number => (hasMarks(text) ? (text.match(/[“”"]/g)?.length ?? 0) : 0);

/** A look for each is cheaper than the pattern, and most sentences have none. */
const hasMarks = (text: string) => text.includes('“') || text.includes('”') || text.includes('"');
