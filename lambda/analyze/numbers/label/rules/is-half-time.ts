import { TIME_UNITS } from '../../language/time-units.ts';
import type { Line } from '../../read/line.ts';
import type { Quantity } from '../../read/quantity.ts';

/** "10 years and eight months", "30- to 60-year", "25 years to life": half a figure says too little or too much. */
export function isHalfTime(line: Line, { kind, first, end }: Quantity): boolean {
  if (kind !== 'duration') return false;
  const { tokens } = line;
  if (tokens[end]?.lower === 'to' && tokens[end + 1]?.lower === 'life') return true;
  return isFirstHalf(line, end) || isSecondHalf(line, first);
}

const isFirstHalf = ({ tokens, numerals }: Line, end: number) => {
  let at = end;
  while (/^(?:and|to|or|[-–,])$/.test(tokens[at]?.lower ?? '') && at < end + 2) at++;
  const next = numerals.find(({ first }) => first === at);
  const isJoint = at > end && tokens[end]?.text !== ',';
  return (
    next !== undefined && (isTime(tokens[next.end]?.lower) || (isJoint && /^[-–]$/.test(tokens[next.end]?.text ?? '')))
  );
};

const isSecondHalf = ({ tokens, numerals }: Line, first: number) => {
  let at = first;
  while (/^(?:and|to|or|[-–])$/.test(tokens[at - 1]?.lower ?? '') && at > first - 2) at--;
  if (at === first) return false;
  const unit = isTime(tokens[at - 1]?.lower) ? at - 1 : at;
  return numerals.some(({ end }) => end === unit);
};

const isTime = (word: string | undefined) => TIME_UNITS.has(word ?? '');
