import type { Span } from '../../model/span.ts';

/** Characters shown before and behind a place, at most: enough to see what is talked of, too few to replace an article. */
const AROUND = 160;

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The stretches of a text that may be shown of somebody else's article: the sentence around each place, within its line,
 * and of long sentences only so many characters. In order, none overlapping.
 */
export function excerpts(text: string, places: readonly Span[]): readonly Span[] {
  const stretches = places.map((place) => stretchAround(text, place)).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, stretch.start).trim() === '')
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else joined.push(stretch);
  }
  return joined;
}

function stretchAround(text: string, { start, end }: Span): Span {
  const place = text.slice(start, end);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  return { start: start - lengthBefore(before, place), end: end + lengthBehind(behind, place) };
}

/** From the last beginning of a line or sentence; where there is none so near, from a beginning of a word. */
function lengthBefore(before: string, place: string): number {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const sentence = SENTENCES.segment(line + place.slice(0, AROUND)).containing(line.length);
  const from = sentence?.index ?? 0;
  if (from > 0 || line.length < AROUND) return line.length - from;
  return line.length - (/\s/.exec(line)?.index ?? line.length);
}

/** Up to the next end of a line or sentence, or the last end of a word. */
function lengthBehind(behind: string, place: string): number {
  const [line = ''] = behind.split('\n');
  const tail = place.slice(-AROUND);
  const sentence = SENTENCES.segment(tail + line).containing(Math.max(0, tail.length - 1));
  const length = sentence ? sentence.index + sentence.segment.trimEnd().length - tail.length : 0;
  if (length < AROUND) return Math.max(0, length);
  return line.search(/\s\S*$/) + 1;
}
