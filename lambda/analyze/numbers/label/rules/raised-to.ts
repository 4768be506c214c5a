import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import type { Labeller } from '../labeller.ts';

/** "raised the death toll to 50", "bringing the total to $5 million": the number is what it is now. */
export const raisedTo: Labeller = ({ line, before: { predicate, preposition } }) => {
  if (!predicate || !/^(?:to|above|below|past|from|at)$/.test(preposition ?? '')) return null;
  const verb = raiserIn(line, predicate);
  if (verb === null) return null;
  let first = verb + 1;
  while (line.tags[first] === 'determiner') first++;
  const thing = nounPhraseAt(line, first);
  return thing && thing.end <= predicate.end ? [{ first, end: predicate.end }] : null;
};

function raiserIn({ tokens }: Line, { first, end }: TokenRange): number | null {
  for (let at = first; at < end; at++) if (RAISERS.has(tokens[at]?.lower ?? '')) return at;
  return null;
}

const RAISERS: ReadonlySet<string> = new Set(
  [
    'raise raises raised raising lift lifts lifted lifting increase increases increased increasing boost boosts boosted boosting',
    'bring brings brought bringing push pushes pushed pushing take takes took taking lower lowers lowered lowering cut cuts cutting',
    'reduce reduces reduced reducing slash slashed slashing expand expands expanded expanding put puts putting set sets setting',
  ]
    .join(' ')
    .split(' '),
);
