import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { TokenRange } from '../read/quantity.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import type { Label } from './label.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest noun behind the number or before it, for want of a better label. */
export function vagueLabel({ line, quantity, after }: Surroundings): Label {
  const behind = after[0] && nounInside(line, after[0]);
  const label =
    (behind && composeLabel(line, [behind])) ??
    nearestBefore(line, quantity.first) ??
    nearestBehind(line, quantity.end);
  return label ? { ...label, isVague: true } : NO_LABEL;
}

function nounInside({ tags, tokens }: Line, { first, end }: TokenRange): TokenRange | null {
  let at = first;
  while (at < end && tags[at] !== 'noun') at++;
  return at < end ? nounPhraseAt({ tags, tokens }, at) : null;
}

/** How far the nearest noun may be, in tokens. */
const REACH = 12;

function nearestBefore(line: Line, first: number): Label | null {
  for (let end = first; end > 0 && end > first - REACH; end--) {
    const isNoun = line.tags[end - 1] === 'noun' && !/^ages?$/.test(line.tokens[end - 1]?.lower ?? '');
    const noun = isNoun ? nounPhraseBefore(line, end, 0) : null;
    const label = noun && composeLabel(line, [noun]);
    if (label) return label;
  }
  return null;
}

function nearestBehind(line: Line, end: number): Label | null {
  for (let at = end; at < end + REACH; at++) {
    const noun = line.tags[at] === 'noun' ? nounPhraseAt(line, at) : null;
    if (noun) return composeLabel(line, [noun]);
  }
  return null;
}
