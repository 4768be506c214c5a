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

/** The tokens that look like numbers and are none. */
export function maskSentence(tokens: readonly Token[]): ReadonlySet<number> {
  const masked = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (masked.has(at)) continue;
    const end = Math.max(at, ...MASKS.map((mask) => mask(tokens, at)));
    for (let i = at; i < end; i++) masked.add(i);
  }
  return masked;
}
