import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';
import { maskDates } from './mask-dates.ts';
import { maskIdioms } from './mask-idioms.ts';
import { maskLabels } from './mask-labels.ts';
import { maskPhones } from './mask-phones.ts';
import { maskScores } from './mask-scores.ts';
import { maskTimes } from './mask-times.ts';

const MASKS: readonly Mask[] = [
  // Before dates, so that "2019-05-01" is taken whole.
  maskPhones,
  maskTimes,
  maskDates,
  maskLabels,
  maskScores,
  maskIdioms,
];

/** The marks that a mask can begin with: "(202) 555-0123", "#1", "@4", "'08", ".22". */
const OPENING_MARKS: ReadonlySet<string> = new Set(['(', '#', '@', "'", '’', '‘', '.']);

/** The tokens that look like numbers and are none. */
export function maskSentence(tokens: readonly Token[]): ReadonlySet<number> {
  const masked = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (masked.has(at)) continue;
    if (tokens[at]?.type === 'mark' && !OPENING_MARKS.has(tokens[at]?.text ?? '')) continue;
    let end = at;
    for (const mask of MASKS) end = Math.max(end, mask(tokens, at));
    for (let i = at; i < end; i++) masked.add(i);
  }
  return masked;
}
