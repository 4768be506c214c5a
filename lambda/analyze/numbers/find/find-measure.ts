import { MEASURE_UNITS, UNIT_MODIFIERS } from '../language/measure-units.ts';
import type { Finder } from './finder.ts';

/** "300 tons of sand", "90 square miles of forest": the sand is measured, and the unit belongs to the figure. */
export const findMeasure: Finder = ({ line: { tokens }, numeral, unitAt }) => {
  const at = UNIT_MODIFIERS.has(tokens[unitAt]?.lower ?? '') ? unitAt + 1 : unitAt;
  const unit = tokens[at];
  if (!unit || !MEASURE_UNITS.has(unit.lower) || tokens[at + 1]?.lower !== 'of') return null;
  return {
    kind: 'count',
    value: numeral.value,
    unit: unit.text,
    first: numeral.first,
    end: unitAt === numeral.end ? at + 1 : numeral.end,
    isMeasure: true,
  };
};
