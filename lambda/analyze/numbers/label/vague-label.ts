import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import type { Label } from './label.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest noun before the number or behind it, for want of a better label; never a lone name. */
export function vagueLabel({ line, quantity }: Surroundings): Label {
  const label = nearestBefore(line, quantity.first) ?? nearestBehind(line, quantity.end);
  return label ? { ...label, isVague: true } : NO_LABEL;
}

/** How far the nearest noun may be, in tokens. */
const REACH = 12;

function nearestBefore(line: Line, first: number): Label | null {
  for (let end = first; end > 0 && end > first - REACH; end--) {
    const isNoun = line.tags[end - 1] === 'noun' && !/^ages?$/.test(line.tokens[end - 1]?.lower ?? '');
    const noun = isNoun && !isName(line, end - 1) ? nounPhraseBefore(line, end, 0) : null;
    const label = noun && composeLabel(line, [noun]);
    if (label) return label;
  }
  return null;
}

function nearestBehind(line: Line, end: number): Label | null {
  for (let at = end; at < end + REACH; at++) {
    const noun = line.tags[at] === 'noun' ? nounPhraseAt(line, at) : null;
    if (noun && !isName(line, noun.end - 1)) return composeLabel(line, [noun]);
  }
  return null;
}

/** "Lake Varrow" says where, and not what. */
const isName = ({ tokens }: Line, at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
