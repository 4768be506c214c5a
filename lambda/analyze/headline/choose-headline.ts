import type { Span } from '../../model.ts';
import type { Body } from '../body.ts';

export interface Headline {
  readonly headline: string;
  readonly headlineSpans: readonly Span[];
}

/** The title as given, or a headline cut from the lead sentence. */
export function chooseHeadline({ text, title, sentences }: Body): Headline {
  if (title?.trim()) return { headline: title.trim(), headlineSpans: [] };
  const lead = sentences[0] ?? { start: 0, end: text.length };
  return { headline: text.slice(lead.start, lead.end), headlineSpans: [lead] };
}
