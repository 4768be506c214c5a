import { COMPARATIVES, DIMENSIONS, MEASURE_UNITS, UNIT_MODIFIERS } from '../language/measure-units.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Line } from '../read/line.ts';
import type { Finder } from './finder.ts';

/** "300 tons", "90 square miles", "140 kilometers an hour", "10 times" before "more": the unit belongs to the figure. */
export const findMeasure: Finder = ({ line, numeral, unitAt }) => {
  const { tokens } = line;
  const unitEnd = measureEnd(line, unitAt);
  if (unitEnd === null) return null;
  return {
    kind: 'count',
    value: numeral.value,
    unit: tokens[unitEnd - 1]?.text ?? '',
    first: numeral.first,
    end: unitAt === numeral.end ? behindRate(line, unitEnd) : numeral.end,
    isMeasure: true,
  };
};

function measureEnd({ tokens, tags }: Line, at: number): number | null {
  const unit = UNIT_MODIFIERS.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const [word, next] = [tokens[unit]?.lower ?? '', tokens[unit + 1]?.lower ?? ''];
  if (word === 'times' && COMPARATIVES.has(next)) return unit + 1;
  const isAlone = tags[unit + 1] !== 'noun' || !/^\p{L}/u.test(next) || DIMENSIONS.has(next);
  return MEASURE_UNITS.has(word) && isAlone ? unit + 1 : null;
}

/** Behind "an hour" and "long". */
function behindRate({ tokens, tags }: Line, at: number): number {
  if (/^(?:an?|per)$/.test(tokens[at]?.lower ?? '') && TIME_UNITS.has(tokens[at + 1]?.lower ?? '')) return at + 2;
  return DIMENSIONS.has(tokens[at]?.lower ?? '') && tags[at + 1] !== 'noun' ? at + 1 : at;
}
