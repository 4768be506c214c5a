import { readNumeral } from '../read/read-numeral.ts';
import type { Mask } from './mask.ts';

const HALF_OF_DAY: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'am', 'pm', "o'clock", 'o’clock', 'gmt']);

/** "7:45pm", "10 a.m.", "six o'clock", "18:30". */
export const maskTimes: Mask = (tokens, at) => {
  const first = tokens[at];
  if (first?.type !== 'digits' && first?.type !== 'word') return at;
  let end = at;
  if (first.type === 'digits') {
    end = at + 1;
    while (
      tokens[end]?.text === ':' &&
      tokens[end]?.glued &&
      tokens[end + 1]?.type === 'digits' &&
      tokens[end + 1]?.glued
    )
      end += 2;
  } else end = readNumeral(tokens, at)?.end ?? at;
  if (end > at && HALF_OF_DAY.has(tokens[end]?.lower ?? '')) return end + 1;
  return end > at + 1 && first.type === 'digits' ? end : at;
};
