import type { Body } from '../../lambda/analyze/body.ts';
import { rankQuotations } from '../../lambda/analyze/quotes/rank-quotations.ts';
import { readQuotations } from '../../lambda/analyze/quotes/read-quotations.ts';
import { weighQuotation } from '../../lambda/analyze/quotes/weigh-quotation.ts';
import { whyNotShown } from '../../lambda/analyze/quotes/why-not-shown.ts';
import type { Speaker } from '../../lambda/model/analysis.ts';
import { excerpt } from './excerpt.ts';
import { nameReasons } from './name-reasons.ts';

/** Each quotation: who said it, by which rule, and why it is shown or not. */
export function explainQuotes(body: Body): readonly string[] {
  const read = readQuotations(body);
  if (!read) return [];
  const { reading, quotations } = read;
  const ranks = rankQuotations(reading, quotations);
  return quotations.flatMap((quotation, i) => {
    const { parts, speaker, attributed } = quotation;
    const words = parts.map(({ start, end }) => body.text.slice(start, end)).join(' … ');
    const problem = whyNotShown(reading, quotation);
    const reasons = nameReasons(weighQuotation(reading, quotation));
    const rank = ranks[i] ?? null;
    const choice =
      rank === null ? `not shown: ${problem ?? `others are better (${reasons})`}` : `rank ${rank}: ${reasons}`;
    return [
      `“${excerpt(words)}”`,
      attributed && speaker
        ? `  by ${whoIs(speaker)}; rule: ${attributed.rule}`
        : '  by nobody; no rule of the sieve fits',
      `  ${choice}`,
    ];
  });
}

function whoIs({ text, name, role }: Speaker): string {
  return `${name}${role ? `, ${role}` : ''}${text === name ? '' : ` (“${text}”)`}`;
}
