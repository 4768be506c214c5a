import { GLUED_UNITS } from '../language/label-words.ts';
import { MEASURE_UNITS, UNIT_MODIFIERS } from '../language/measure-units.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Candidate, Finder } from './finder.ts';

/** "300 tons of sand", "90 square miles of forest": the sand is measured, and the unit belongs to the figure; "80mph". */
export const findMeasure: Finder = (candidate) => {
  const { line, numeral, unitAt } = candidate;
  const { tokens } = line;
  const at = UNIT_MODIFIERS.has(tokens[unitAt]?.lower ?? '') ? unitAt + 1 : unitAt;
  const unit = tokens[at];
  if (!unit) return null;
  const isWritten = isGlued(candidate);
  if (!isWritten && (!MEASURE_UNITS.has(unit.lower) || tokens[at + 1]?.lower !== 'of')) return null;
  const noun = isWritten ? nounPhraseAt(line, at + 1) : null;
  return {
    kind: 'count',
    value: numeral.value,
    unit: unit.text,
    first: numeral.first,
    end: unitAt === numeral.end ? at + 1 : numeral.end,
    isMeasure: true,
    ...(noun ? { noun } : {}),
  };
};

/** "80mph", "7cm", "100m": the unit is written on to the figure. */
const isGlued = ({ line: { tokens }, unitAt }: Candidate) =>
  tokens[unitAt]?.glued === true &&
  tokens[unitAt - 1]?.type === 'digits' &&
  tokens[unitAt]?.type === 'word' &&
  GLUED_UNITS.has(tokens[unitAt]?.lower ?? '') &&
  (tokens[unitAt]?.lower.length ?? 0) < 4 &&
  !/^(?:p|M)$/.test(tokens[unitAt]?.text ?? '');
