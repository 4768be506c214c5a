import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';

/** "of cold mud" of "carried two tons of cold mud", "in fines" of "pays $3 million in fines": words before the number want it. */
export function withLink({ tokens, tags }: Line, { end, approx }: Quantity, noun: TokenRange): TokenRange {
  const from = Math.max(end, approx?.end ?? 0);
  const isLinked = /^(?:of|in)$/.test(tokens[from]?.lower ?? '') && from < noun.first;
  const isNear = noun.first - from <= MOST_BETWEEN && !tags.slice(from, noun.first).includes('mark');
  return isLinked && isNear ? { first: from, end: noun.end } : noun;
}

/** "of its combined" */
const MOST_BETWEEN = 4;
