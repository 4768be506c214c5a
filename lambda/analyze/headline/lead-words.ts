import type { Span } from '../../model/span.ts';

/** A word of the lead: punctuation at its edges is not part of `start`…`end`. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** Its number in the lead, so that left-out words show. */
  readonly place: number;
  /** Comma, dash, semicolon or colon between this word and the one before. */
  readonly isAfterBreak: boolean;
  /** Quotation marks and brackets open before this word; no cut is made inside them. */
  readonly depth: number;
  readonly isBracketed: boolean;
}

/** No lead is longer; the rest of a megabyte without a full stop is not looked at. */
const MAX_LEAD_CHARACTERS = 1200;
/** "$5.1m", "al-Asad", "65%", "U.S.", "allies’". */
const WORD =
  /[$£€#@]?[\p{L}\p{M}\p{N}]+(?:['’.,:/&-]+[\p{L}\p{M}\p{N}]+)*(?:%|['’](?=\s)|(?<=\b\p{L}(?:\.\p{L})*)\.(?=\s)|(?<=\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Jr|Sr|No))\.)?/gu;

/** The words of a sentence, what stands between them noted. */
export function leadWords(text: string, { start, end }: Span): readonly Word[] {
  const lead = text.slice(start, Math.min(end, start + MAX_LEAD_CHARACTERS));
  const words: Word[] = [];
  let marks: readonly string[] = [];
  let last = 0;
  for (const { 0: word, index } of lead.matchAll(WORD)) {
    const between = lead.slice(last, index);
    marks = marksAfter(between, marks);
    last = index + word.length;
    words.push({
      start: start + index,
      end: start + last,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      place: words.length,
      isAfterBreak: words.length > 0 && /[,;:—–]|--|\s-\s/.test(between),
      depth: marks.length,
      isBracketed: marks.includes('('),
    });
  }
  return words;
}

/** The marks that are open behind a stretch of punctuation. */
function marksAfter(between: string, before: readonly string[]): readonly string[] {
  let open = before;
  for (const [mark] of between.matchAll(/[“”"«»()[\]]/g)) {
    const closes = /[”»)\]]/.test(mark) || (mark === '"' && open.includes('"'));
    if (closes) open = open.slice(0, -1);
    else open = [...open, mark === '[' ? '(' : mark];
  }
  return open;
}

/** How long some words are when they are written as a headline: with what stands between neighbours, one blank for a gap. */
export function lengthOf(words: readonly Word[]): number {
  return words.reduce((sum, word, index) => {
    const before = words[index - 1];
    const gap = before ? (before.place === word.place - 1 ? word.start - before.end : 1) : 0;
    return sum + gap + word.end - word.start;
  }, 0);
}

/** Neighbouring words become one span. Marks whose partner is cut off are left out: a new span begins behind each mark. */
export function spansOf(words: readonly Word[], text: string): readonly Span[] {
  const spans = joinNeighbours(words, () => true);
  const marks = spans.flatMap(({ start, end }) => text.slice(start, end).match(/["“”«»()[\]]/g) ?? []);
  const isEven = marks.length % 2 === 0 && !/^[”»)\]]|[“«([]$/.test(marks.join(''));
  return isEven ? spans : joinNeighbours(words, (from, to) => !/["“”«»()[\]]/.test(text.slice(from, to)));
}

function joinNeighbours(words: readonly Word[], mayJoin: (from: number, to: number) => boolean): readonly Span[] {
  const spans: Span[] = [];
  for (const [index, { start, end, place }] of words.entries()) {
    const last = spans.at(-1);
    const isNeighbour = words[index - 1]?.place === place - 1;
    if (last && isNeighbour && mayJoin(last.end, start)) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
