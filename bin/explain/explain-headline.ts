import type { Outline } from '../../lambda/analyze/outline.ts';
import type { Analysis } from '../../lambda/model/analysis.ts';
import { excerpt } from './excerpt.ts';

/** The headline and where it is from. */
export function explainHeadline(
  { titleLine, quotable }: Outline,
  { headline, headlineSpans }: Analysis,
): readonly string[] {
  const [first] = headlineSpans;
  if (!first) return [excerpt(headline), '  as given from outside'];
  if (titleLine && first.start === titleLine.start) return [excerpt(headline), '  the first line of the text'];
  const index = quotable.sentences.findIndex(({ start, end }) => start <= first.start && first.start < end);
  const gaps = headlineSpans.length > 1 ? `, words left out at ${headlineSpans.length - 1} places` : '';
  return [excerpt(headline), `  cut from sentence ${index + 1}${gaps}`];
}
