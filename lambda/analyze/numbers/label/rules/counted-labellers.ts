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
      ? [...countedOf(line, quantity, noun), ...after.slice(0, verb + 1)]
      : null;
  },
  // "Norvik runs about 40 windmills" → "Norvik runs windmills"
  toldOf,
  // "about 5,000 border guards" → "border guards"
  ({ noun, line, quantity }) => (noun && !isFirstShare(line, quantity) ? countedOf(line, quantity, noun) : null),
];

const tells = ({ sort }: Phrase) => sort === 'verb' || sort === 'state' || sort === 'relative';

/** "boats", "of the world’s boats" of a share, "other | boats" of "the other 40 boats". */
function countedOf(
  { tokens }: Line,
  { kind, first, end, isMeasure }: Quantity,
  noun: TokenRange,
): readonly TokenRange[] {
  const isShare = !isMeasure && /^(?:count|percent|ratio)$/.test(kind) && tokens[end]?.lower === 'of';
  const counted = isShare ? { first: end, end: noun.end } : noun;
  return tokens[first - 1]?.lower === 'other' ? [{ first: first - 1, end: first }, counted] : [counted];
}
