import type { Finder } from './finder.ts';

/** "41.3 percent", "6%", "10 per cent", "a 70-percent share". */
export const findPercent: Finder = ({ line: { tokens }, numeral, unitAt }) => {
  const at = tokens[unitAt]?.text === '-' && tokens[unitAt + 1]?.glued ? unitAt + 1 : unitAt;
  const word = tokens[at]?.lower;
  const isTwoWords = word === 'per' && tokens[at + 1]?.lower === 'cent';
  if (!isTwoWords && !PERCENT.has(word ?? '')) return null;
  const unitEnd = isTwoWords ? at + 2 : at + 1;
  if (POINTS.has(tokens[unitEnd]?.lower ?? '')) return null;
  const end = unitAt === numeral.end ? unitEnd : numeral.end;
  return { kind: 'percent', value: numeral.value, unit: '%', first: numeral.first, end };
};

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'percents']);
const POINTS: ReadonlySet<string> = new Set(['point', 'points']);
