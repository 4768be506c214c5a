import type { Line } from '../read/line.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

/** Where the first of the counted things in a list begins: at the two of "found two boats, three oars and | four nets". */
export function listStart(line: Line, start: number, most = MOST_ITEMS): number {
  const { tokens, numerals } = line;
  const joint = isJoint(tokens[start - 1]?.lower) ? start - 1 : start;
  const end = tokens[joint - 1]?.text === ',' ? joint - 1 : joint;
  const item = end < start ? nounPhraseBefore(line, end, 0) : null;
  const numeral = item && numerals.find((one) => one.end === item.first);
  if (!numeral || most === 0) return start;
  let first = numeral.first;
  while (SIZES.test(tokens[first - 1]?.lower ?? '')) first--;
  return listStart(line, first, most - 1);
}

/** A label that reaches over more of them leaves out too much. */
const MOST_ITEMS = 4;

const isJoint = (word: string | undefined) => word === 'and' || word === 'or';

/** "nearly 40 boats and | two oars" */
const SIZES = /^(?:nearly|almost|about|around|roughly|over|some|only|just|more|than|at|least|an?|the)$/;
