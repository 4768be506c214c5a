import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import type { Labeller } from '../labeller.ts';

const CONTEST =
  /^(?:leads?|leading|led|beats?|beating|trails?|trailed|trailing|defeats?|defeated|defeating|edges?|edged|edging|tops?|topped|topping)$/;

/** "Moss leads Roth by 51 percent to 46 percent": the second figure is Roth's. */
export const ofTheLoser: Labeller = ({ line, quantity: { kind, first }, before: { predicate } }) => {
  if (kind !== 'percent' || !predicate || line.tokens[first - 1]?.lower !== 'to') return null;
  const loser = behindContest(line, predicate);
  const isSecond = line.numerals.some((numeral) => numeral.end <= first - 1 && numeral.end >= first - 2);
  return isSecond && loser ? [loser] : null;
};

function behindContest(line: Line, { first, end }: TokenRange): TokenRange | null {
  for (let at = first; at < end; at++)
    if (CONTEST.test(line.tokens[at]?.lower ?? '')) {
      const noun = nounPhraseAt(line, line.tags[at + 1] === 'determiner' ? at + 2 : at + 1);
      return noun && noun.end <= end ? noun : null;
    }
  return null;
}
