import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import type { Phrase } from '../after/phrase.ts';
import type { Labeller } from '../labeller.ts';
import type { Surroundings } from '../surroundings.ts';
import { countedOf } from './counted-of.ts';
import { toldOf } from './told-of.ts';

/** What is counted: with its own verb, else in the clause of another, else alone with what hangs on it. */
export const COUNTED_LABELLERS: readonly Labeller[] = [
  // "Norvik runs about 40 windmills" → "Norvik runs … windmills"
  toldOf,
  withOwnVerb,
  // "about 5,000 border guards" → "border guards"
  ({ noun, line, quantity }) => (noun ? counted(line, quantity, noun) : null),
];

function withOwnVerb({ noun, line, quantity, after }: Surroundings): readonly TokenRange[] | null {
  const verb = after.findIndex(tells);
  return noun && verb >= 0 ? [...counted(line, quantity, noun), ...after.slice(0, verb + 1)] : null;
}

const tells = ({ sort }: Phrase) => sort === 'verb' || sort === 'state' || sort === 'relative';

/** "other | boats" of "the other 40 boats". */
function counted(line: Line, quantity: Quantity, noun: TokenRange): readonly TokenRange[] {
  const { first } = quantity;
  const whole = countedOf(line, quantity, noun);
  return line.tokens[first - 1]?.lower === 'other' ? [{ first: first - 1, end: first }, whole] : [whole];
}
