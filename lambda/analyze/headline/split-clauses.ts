import type { Span } from '../../model.ts';
import { clauseOpeners } from './headline-words.ts';

/** A word of the lead: punctuation at its edges is not part of `start`…`end`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Comma, dash, semicolon or colon between this word and the one before. */
  readonly isAfterBreak: boolean;
  /** Quotation marks and brackets open before this word; no cut is made inside them. */
  readonly depth: number;
}

export const MAX_LEAD_CHARACTERS = 1200;

/** The words of a sentence, what stands between them noted. */
export function wordsOfLead(text: string, { start, end }: Span): readonly Word[] {
  const lead = text.slice(start, Math.min(end, start + MAX_LEAD_CHARACTERS));
  const words: Word[] = [];
  let depth = 0;
  let last = 0;
  for (const match of lead.matchAll(
    /[$£€#@]?[\p{L}\p{M}\p{N}]+(?:['’.,:/&-]+[\p{L}\p{M}\p{N}]+)*(?:%|['’](?=\s)|(?<=\b\p{L}(?:\.\p{L})*)\.(?=\s))?/gu,
  )) {
    const between = lead.slice(last, match.index);
    depth = depthAfter(between, depth);
    const [word] = match;
    words.push({
      start: start + match.index,
      end: start + match.index + word.length,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      isAfterBreak: words.length > 0 && /[,;:—–]|--|\s-\s/.test(between),
      depth,
    });
    last = match.index + word.length;
  }
  return words;
}

function depthAfter(between: string, before: number): number {
  let depth = before;
  for (const [index, mark] of [...between].entries()) {
    if (/[“«([]/.test(mark)) depth++;
    else if (/[”»)\]]/.test(mark)) depth = Math.max(depth - 1, 0);
    else if (mark === '"') depth = depth > 0 && index === 0 ? depth - 1 : depth + 1;
  }
  return depth;
}

/** Where a clause ends: the index of the first word behind it. Commas of lists and of "Paris, Texas" are none. */
export function clauseEnds(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, index) =>
    word.isAfterBreak && word.depth === 0 && opensClause(words, index) ? [index] : [],
  );
}

/** Behind a comma stands a clause when it begins like one, or is too long for an item of a list. */
function opensClause(words: readonly Word[], index: number): boolean {
  const { lower = '' } = words[index] ?? {};
  if (clauseOpeners.has(lower) || /\w{3}ing$/.test(lower)) return true;
  const next = words.findIndex((word, other) => other > index && word.isAfterBreak);
  const length = (next < 0 ? words.length : next) - index;
  const isList = words.slice(index, index + length + 2).some((word) => word.lower === 'and' || word.lower === 'or');
  return length >= (isList ? 7 : 4);
}
