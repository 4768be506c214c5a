import type { Analysis, FoundNumber, Quote } from '../../lambda/model/analysis.ts';
import type { Span } from '../../lambda/model/span.ts';
import type { Mark, MarkKind } from './mark.ts';

/** Everything of an analysis that has a place in the text. */
export function listMarks(analysis: Analysis): readonly Mark[] {
  return [
    ...marks('furniture', analysis.furniture),
    ...marks('byline', analysis.bylines),
    ...marks('headline', analysis.headlineSpans),
    ...marks('summary', analysis.summary),
    ...analysis.quotes.flatMap(quoteMarks),
    ...analysis.numbers.flatMap(numberMarks),
  ];
}

function quoteMarks({ parts, speaker, rank }: Quote): readonly Mark[] {
  return [
    ...marks('quote', parts, rank),
    ...(speaker ? marks('speaker', [speaker]) : []),
    ...(speaker?.roleSpan ? marks('role', [speaker.roleSpan]) : []),
  ];
}

/** The labels of shown numbers only: of all together they would cover the text. */
function numberMarks(number: FoundNumber): readonly Mark[] {
  const { start, end, approxSpan, labelSpans, rank } = number;
  const figure = { start: Math.min(start, approxSpan?.start ?? start), end: Math.max(end, approxSpan?.end ?? end) };
  return [...marks('number', [figure], rank), ...(rank === null ? [] : marks('label', labelSpans))];
}

function marks(kind: MarkKind, spans: readonly Span[], rank: number | null = null): readonly Mark[] {
  return spans.map(({ start, end }) => ({ kind, start, end, ...(rank === null ? {} : { rank }) }));
}
