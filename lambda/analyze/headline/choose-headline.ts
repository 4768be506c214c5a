import type { Span } from '../../model.ts';
import type { Body } from '../body.ts';
import { cutHeadline } from './cut-headline.ts';
import { findTitleLine } from './find-title-line.ts';

export interface Headline {
  readonly headline: string;
  readonly headlineSpans: readonly Span[];
}

/** The title as given, the text's own first line where that is a headline, or one cut from the lead sentence. */
export function chooseHeadline(body: Body): Headline {
  const { text, title, sentences } = body;
  if (title?.trim()) return { headline: title.trim(), headlineSpans: [] };
  const line = findTitleLine(body);
  const spans = line ? [line] : cutHeadline(text, sentences[0] ?? { start: 0, end: 0 });
  return { headline: joined(text, spans), headlineSpans: spans.map(({ start, end }) => ({ start, end })) };
}

/** The words of all spans, one blank between them. */
function joined(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(' ');
}
