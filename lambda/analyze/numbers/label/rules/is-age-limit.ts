import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';

/** "between the ages of 30 and 40", "until age 30", "three men aged 40, 52 and 60", "a mean age of 30": nobody is shown to be that old. */
export const isAgeLimit = (line: Line, quantity: Quantity) =>
  quantity.kind === 'age' &&
  limitBefore(line, quantity) === null &&
  (isBehindLimit(line, quantity) || isListed(line, quantity) || isMean(line, quantity));

/** In tokens: "under the age of". */
const REACH = 5;

function isBehindLimit({ tokens }: Line, quantity: Quantity): boolean {
  const start = startWithApprox(quantity);
  const phrase = tokens
    .slice(Math.max(0, start - REACH), start)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    tokens[quantity.approx?.first ?? -1]?.lower === 'under' ||
    /\b(?:under|over|above|below|between|than|minimum|until)(?: the)?(?: ages?)?(?: of)?$/.test(phrase) ||
    /\b(?:from|by|before|past|to)(?: the)? ages?(?: of)?$/.test(phrase) ||
    /\bage limit of$/.test(phrase)
  );
}

/** "6 and 9", "40, 52 and 60" */
const isListed = ({ tokens, numerals }: Line, { end }: Quantity) =>
  (/^(?:or|and)$/.test(tokens[end]?.lower ?? '') && numerals.some(({ first }) => first === end + 1)) ||
  (tokens[end]?.text === ',' &&
    numerals.some(({ first, end: behind }) => first === end + 1 && tokens[behind]?.lower === 'and'));

/** "at an average age of 30" */
const isMean = ({ tokens }: Line, { first }: Quantity) =>
  tokens.slice(Math.max(0, first - REACH), first).some(({ lower }) => /^(?:average|median|mean|maximum)$/.test(lower));

/** Where "over the age of" of "people over the age of 50" begins: with it the label says that it is a limit. */
export function limitBefore({ tokens }: Line, quantity: Quantity): TokenRange | null {
  const start = startWithApprox(quantity);
  const last = tokens[start - 1]?.lower === 'of' ? start - 1 : start;
  if (tokens[last - 1]?.lower !== 'age') return null;
  const first = tokens[last - 2]?.lower === 'the' ? last - 3 : last - 2;
  return /^(?:under|over|above|below)$/.test(tokens[first]?.lower ?? '') ? { first, end: last } : null;
}
