import type { Span } from '../../model.ts';
import type { Sentence } from '../body.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of the given paragraphs, in order, without the white space around them. */
export function splitSentences(text: string, paragraphs: readonly Span[]): readonly Sentence[] {
  return paragraphs.flatMap((paragraph, index) => {
    const segments = segmenter.segment(text.slice(paragraph.start, paragraph.end));
    return Array.from(segments, ({ index: from, segment }) => {
      const start = paragraph.start + from;
      return { start, end: start + segment.trimEnd().length, paragraph: index };
    });
  });
}
