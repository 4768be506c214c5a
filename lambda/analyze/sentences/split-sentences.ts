import type { Span } from '../../model/span.ts';
import type { Sentence } from '../body.ts';
import { findListItems } from './find-list-items.ts';
import { findStops } from './find-stops.ts';
import type { Stop } from './stop.ts';
import { stopRules } from './stop-rules.ts';

/** The sentences of the given paragraphs, in order, without the white space around them. */
export function splitSentences(text: string, paragraphs: readonly Span[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const item of findListItems(text, span)) {
      for (const sentence of cut(text, { ...item, paragraph })) sentences.push(sentence);
    }
  }
  return sentences;
}

/** The sentences of one paragraph or list item. */
function cut(text: string, { start, end, paragraph }: Sentence): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  for (const stop of findStops(text, { start, end })) {
    const isFirstWord = from + stop.word.length >= stop.start;
    if (!ends(isFirstWord && stop.previous ? { ...stop, previous: '' } : stop)) continue;
    sentences.push({ start: from, end: stop.end, paragraph });
    from = skipSpace(text, stop.end);
  }
  sentences.push({ start: from, end, paragraph });
  return sentences;
}

function ends(stop: Stop): boolean {
  return stopRules.find(({ matches }) => matches(stop))?.verdict === 'ends';
}

const WORD_OR_MARK = /\S/g;

function skipSpace(text: string, at: number): number {
  WORD_OR_MARK.lastIndex = at;
  return WORD_OR_MARK.exec(text)?.index ?? text.length;
}
