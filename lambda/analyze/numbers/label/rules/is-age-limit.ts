import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';

/** "children under the age of 5", "anyone aged 13 or older", "aged 30 and up", "three men aged 40, 52 and 60": nobody is shown to be that old. */
export const isAgeLimit = (line: Line, quantity: Quantity) =>
  quantity.kind === 'age' &&
  limitBefore(line, quantity) === null &&
  (isBehindLimit(line, quantity) || isBeforeLimit(line, quantity) || isMean(line, quantity));

/** In tokens: "under the age of". */
const REACH = 5;

function isBehindLimit({ tokens, numerals }: Line, { first, approx }: Quantity): boolean {
  const words = tokens.slice(Math.max(0, first - REACH), first).map(({ lower }) => lower);
  const own = tokens[approx?.first ?? -1]?.lower ?? '';
  const phrase = words.join(' ');
  const isRange = numerals.some(({ end }) => end === first - 1 || (end === first - 2 && tokens[end]?.text === '-'));
  return (
    own === 'under' ||
    /(?:^| )(?:under|over|above|below|between|than|minimum|until)(?: about| around)?(?: the)?(?: ages?)?(?: of)?$/.test(
      phrase,
    ) ||
    /(?:^| )(?:from|by|before|past|to)(?: about| around)?(?: the)? ages?(?: of)?$/.test(phrase) ||
    (/ (?:to|or|-|–)$/.test(phrase) && isRange) ||
    /(?:^| )(?:ages|age limit)(?: of)?$/.test(phrase)
  );
}

/** "13 or older", "6 to 12", "14-18", "30 and up", "40, 52 and 60". */
const isBeforeLimit = ({ tokens, numerals }: Line, { end }: Quantity) =>
  (/^(?:or|and|to|[-–])$/.test(tokens[end]?.lower ?? '') &&
    (/^(?:older|over|above|up|younger|under|below|upward|more|less)$/.test(tokens[end + 1]?.lower ?? '') ||
      numerals.some(({ first }) => first === end + 1))) ||
  (tokens[end]?.text === '-' && tokens[end + 1]?.lower === 'to') ||
  (tokens[end]?.text === ',' &&
    numerals.some(({ first, end: behind }) => first === end + 1 && tokens[behind]?.lower === 'and'));

/** "at an average age of 30" */
const isMean = ({ tokens }: Line, { first }: Quantity) =>
  tokens.slice(Math.max(0, first - REACH), first).some(({ lower }) => /^(?:average|median|mean|maximum)$/.test(lower));

/** Where "over the age" of "people over the age of 50" begins: with it the label says that it is a limit. */
export function limitBefore({ tokens }: Line, { first, end }: Quantity): TokenRange | null {
  const last = tokens[first - 1]?.lower === 'of' ? first - 1 : first;
  if (tokens[last - 1]?.lower !== 'age' || /^(?:or|and|to|[-–])$/.test(tokens[end]?.lower ?? '')) return null;
  const start = tokens[last - 2]?.lower === 'the' ? last - 3 : last - 2;
  return /^(?:under|over|above|below)$/.test(tokens[start]?.lower ?? '') ? { first: start, end: last } : null;
}
