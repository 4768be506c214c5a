import { TIME_UNITS } from '../language/time-units.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity } from '../read/quantity.ts';
import { behindRest } from './behind-rest.ts';
import type { Candidate, Finder } from './finder.ts';

/** "two months", "the 10-week course", "seven-and-a-half years", "10 years and eight months". */
export const findDuration: Finder = (candidate) => {
  const { line, numeral, unitAt } = candidate;
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
  const found = { kind: 'duration', value: numeral.value, unit, first: numeral.first, end } as const;
  if (noun) return { ...found, noun };
  return unitAt === numeral.end ? withRest(candidate, found) : found;
};

function withRest(candidate: Candidate, found: Quantity): Quantity {
  const rest = behindRest(candidate, found.end);
  return rest ? { ...found, value: Number((found.value + rest.share).toPrecision(15)), end: rest.end } : found;
}
