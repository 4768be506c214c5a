import { COMPARATIVES } from '../language/measure-units.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { TokenRange } from '../read/quantity.ts';
import { objectEnd } from './after/object-end.ts';
import { predicate } from './after/predicate.ts';

/** "nearly 40 percent more than the fleet managed", "61 percent less energy": what the number is the difference of. */
export function comparisonAt(line: Line, at: number): TokenRange | null {
  const { tokens } = line;
  // "harder than"
  const isRare = tokens[at + 1]?.lower === 'than' && /er$/.test(tokens[at]?.lower ?? '');
  if (!isRare && !COMPARATIVES.has(tokens[at]?.lower ?? '')) return null;
  const things = nounPhraseAt(line, at + 1)?.end ?? at + 1;
  if (tokens[things]?.lower !== 'than') return things > at + 1 ? { first: at, end: things } : null;
  const other = standardEnd(line, things + 1);
  if (other === null) return things > at + 1 ? { first: at, end: things } : null;
  return { first: at, end: other };
}

/** "the present fleet managed", "planned", "in 2024". */
function standardEnd(line: Line, at: number): number | null {
  const start = line.tags[at] === 'preposition' ? at + 1 : at;
  const standard = objectEnd(line, start);
  if (standard === null) return predicate(line, start)?.end ?? null;
  return predicate(line, standard)?.end ?? standard;
}
