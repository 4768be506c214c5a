import { NUMERAL_WORDS } from '../language/numerals.ts';
import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';
import { maskDates } from './mask-dates.ts';
import { maskIdioms } from './mask-idioms.ts';
import { maskLabels } from './mask-labels.ts';
import { maskNames } from './mask-names.ts';
import { maskPhones } from './mask-phones.ts';
import { maskScores } from './mask-scores.ts';
import { maskTimes } from './mask-times.ts';

const MASKS: readonly Mask[] = [
  // Before dates, so that "2019-05-01" is taken whole.
  maskPhones,
  maskTimes,
  maskDates,
  maskLabels,
  maskNames,
  maskScores,
  maskIdioms,
];

/** The marks that a mask can begin with: "(202) 555-0123", "#1", "@4", "'08", ".22". */
const OPENING_MARKS: ReadonlySet<string> = new Set(['(', '#', '@', "'", '’', '‘', '.']);

/** A stretch that is no number has a numeral in it, and none has one further behind its start: "350 North Fifth Avenue". */
const LONGEST_LEAD = 6;

/** The tokens that look like numbers and are none. */
export function maskSentence(tokens: readonly Token[]): ReadonlySet<number> {
  const masked = new Set<number>();
  let numeral = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (numeral < at) numeral = nextNumeral(tokens, at);
    if (numeral > at + LONGEST_LEAD || masked.has(at)) continue;
    if (tokens[at]?.type === 'mark' && !OPENING_MARKS.has(tokens[at]?.text ?? '')) continue;
    let end = at;
    for (const mask of MASKS) end = Math.max(end, mask(tokens, at));
    for (let i = at; i < end; i++) masked.add(i);
  }
  return masked;
}

/** Where the next digits or number word stand, at `from` or behind it; behind all tokens where none do. */
function nextNumeral(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !isNumeral(tokens[at])) at++;
  return at < tokens.length ? at : Number.POSITIVE_INFINITY;
}

const isNumeral = (token: Token | undefined) =>
  token?.type === 'digits' || (token?.type === 'word' && NUMERAL_WORDS.has(token.lower));
