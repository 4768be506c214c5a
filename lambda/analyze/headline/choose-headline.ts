import type { Span } from '../../model/span.ts';
import type { Body } from '../body.ts';
import { cutHeadline } from './cut-headline.ts';
import { findTitleLine } from './find-title-line.ts';

export interface Headline {
  readonly headline: string;
  readonly headlineSpans: readonly Span[];
}

const LEAD_SENTENCES = 3;
const REFERS_BACK =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|but|and|so|then|you|your|we|our|i|if|when)\b/i;

/** The title as given, the text's own first line where that is a headline, or one cut from the lead sentence. */
export function chooseHeadline(body: Body): Headline {
  const { text, title, sentences } = body;
  if (title?.trim()) return { headline: title.trim(), headlineSpans: [] };
  const line = findTitleLine(body);
  const spans = line ? [line] : cutHeadline(text, leadsOf(text, sentences));
  return { headline: joined(text, spans), headlineSpans: spans.map(({ start, end }) => ({ start, end })) };
}

/** A lead may be a quotation or a question: those of the first sentences that tell something by themselves, or else the first. */
function leadsOf(text: string, sentences: Body['sentences']): readonly Span[] {
  const tells = ({ start, end }: Span) => {
    const sentence = text.slice(start, end);
    return (
      /^[\p{Lu}\p{N}$£€]/u.test(sentence) &&
      !/[?:]$/.test(sentence) &&
      !REFERS_BACK.test(sentence) &&
      sentence.length >= 40
    );
  };
  const leads = sentences.slice(0, LEAD_SENTENCES);
  return leads.some(tells) ? leads.filter(tells) : leads.slice(0, 1);
}

/** The words of all spans, one blank between them, the first letter a capital. */
function joined(text: string, spans: readonly Span[]): string {
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.replace(/^\p{Ll}/u, (letter) => (/^\p{Ll}\p{Lu}/u.test(words) ? letter : letter.toUpperCase()));
}
