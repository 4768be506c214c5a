import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import type { Phrase } from '../after/phrase.ts';
import type { Labeller } from '../labeller.ts';
import { isFirstShare } from './shared-tail.ts';
import { toldOf } from './told-of.ts';

/** What is counted: with its own verb, else in the clause of another, else alone with what hangs on it. */
export const COUNTED_LABELLERS: readonly Labeller[] = [
  // "18 boats from Aldby sank" → "boats from Aldby sank"
  ({ noun, line, quantity, after }) => {
    const verb = after.findIndex(tells);
    return noun && verb >= 0 && !isFirstShare(line, quantity)
      ? [countedOf(line, quantity, noun, after), ...after.slice(0, verb + 1)]
      : null;
  },
  // "Norvik runs about 40 windmills" → "Norvik runs windmills"
  toldOf,
  // "about 5,000 border guards" → "border guards"
  ({ noun, line, quantity, after }) =>
    noun && !isFirstShare(line, quantity) ? [countedOf(line, quantity, noun, after)] : null,
];

const tells = ({ sort }: Phrase) => sort === 'verb' || sort === 'state' || sort === 'relative';

/** "5% | of the world's boats", "40 | of the 231 boats leaked": a share is told with its "of", unless its verb follows at once. */
function countedOf(
  { tokens }: Line,
  { kind, end, isMeasure }: Quantity,
  noun: TokenRange,
  [next]: readonly Phrase[],
): TokenRange {
  if (isMeasure || tokens[end]?.lower !== 'of') return noun;
  const isOwnVerb = next?.sort === 'verb' || next?.sort === 'relative';
  const isShare = kind === 'count' || ((kind === 'percent' || kind === 'ratio') && !isOwnVerb);
  return isShare ? { first: end, end: noun.end } : noun;
}
