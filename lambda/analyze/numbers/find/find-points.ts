import type { Candidate, Finder } from './finder.ts';

/** "four percentage points", "25 basis points", "a 2.5-point edge", "by 18 points". */
export const findPoints: Finder = (candidate) => {
  const { line, numeral, unitAt } = candidate;
  const { tokens } = line;
  let at = unitAt;
  if (tokens[at]?.text === '-' && tokens[at + 1]?.glued) at++;
  const sort = tokens[at]?.lower ?? '';
  const isNamed = sort === 'percentage' || sort === 'basis' || sort === 'percent' || sort === '%';
  if (isNamed) at++;
  if (tokens[at]?.text === '-') at++;
  const isPoints = /^points?$/.test(tokens[at]?.lower ?? '');
  if (!isPoints || (!isNamed && !isShareOfVotes(candidate))) return null;
  const end = unitAt === numeral.end ? at + 1 : numeral.end;
  return {
    kind: 'points',
    value: numeral.value,
    unit: sort === 'basis' ? 'basis points' : 'points',
    first: numeral.first,
    end,
  };
};

/** "6 points" of a poll, not of a game. */
const isShareOfVotes = ({ line: { speaksOfPercent, tokens }, numeral }: Candidate) =>
  speaksOfPercent ||
  /^(?:leads?|led|beats?|up|down)$/.test(tokens[numeral.first - 1]?.lower ?? '') ||
  isBy(tokens, numeral.first);

/** "leads by about 6 points". */
const isBy = (tokens: Candidate['line']['tokens'], first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some((token) => token.lower === 'by');
