import { TIME_UNITS } from '../language/time-units.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Finder } from './finder.ts';

/** "two months", "the 10-week course", "seven-and-a-half years". */
export const findDuration: Finder = ({ line, numeral, unitAt }) => {
  const { tokens } = line;
  const isJoined = tokens[unitAt]?.text === '-' && Boolean(tokens[unitAt + 1]?.glued);
  const at = isJoined ? unitAt + 1 : unitAt;
  const token = tokens[at];
  const unit = token && TIME_UNITS.get(token.lower);
  if (!unit || !/^\p{Ll}/u.test(token.text)) return null;
  const end = unitAt === numeral.end ? at + 1 : numeral.end;
  const isAttribute = isJoined || token.lower === unit || /['’]$/.test(tokens[at + 1]?.text ?? '');
  const noun =
    isAttribute && numeral.value !== 1
      ? nounPhraseAt(line, /^['’]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1)
      : null;
  return { kind: 'duration', value: numeral.value, unit, first: numeral.first, end, ...(noun ? { noun } : {}) };
};
