import type { Quote } from '../../model.ts';
import type { Body } from '../body.ts';
import { attribute } from './attribution/attribute.ts';
import { findStretches } from './marks/find-stretches.ts';
import { readArticle } from './read-article.ts';

/** Every quotation of the body with its speaker, ranked for showing. */
export function findQuotes(body: Body): readonly Quote[] {
  const reading = readArticle(body, findStretches(body));
  const attributed = attribute(reading);
  return reading.stretches.map(({ start, end }, i) => {
    const found = attributed[i];
    const from = reading.tokens[found?.speaker.first ?? 0]?.start ?? 0;
    const to = reading.tokens[found?.speaker.last ?? 0]?.end ?? 0;
    const text = body.text.slice(from, to);
    return {
      parts: [{ start, end, text: body.text.slice(start, end) }],
      display: body.text.slice(start, end),
      speaker: found ? { start: from, end: to, text, name: text, nameSpan: { start: from, end: to } } : null,
      rank: found?.isSure ? i + 1 : null,
      rule: found?.rule,
    } as Quote;
  });
}
