import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import type { Label } from './label.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest noun before the number or behind it, for want of a better label; never a lone name. */
export function vagueLabel({ line, quantity }: Surroundings): Label {
  const isTime = quantity.kind === 'age' || quantity.kind === 'duration';
  const label = nearestBefore(line, quantity.first, isTime) ?? nearestBehind(line, quantity.end, isTime);
  return label ? { ...label, isVague: true } : NO_LABEL;
}

/** How far the nearest noun may be, in tokens. */
const REACH = 12;

function nearestBefore(line: Line, first: number, isTime: boolean): Label | null {
  for (let end = first; end > 0 && end > first - REACH && !isBoundary(line, end - 1, isTime); end--) {
    const isNoun = line.tags[end - 1] === 'noun' && !/^ages?$/.test(line.tokens[end - 1]?.lower ?? '');
    const noun = isNoun && !isName(line, end - 1) ? nounPhraseBefore(line, end, 0) : null;
    const label = noun && composeLabel(line, [noun]);
    if (label) return label;
  }
  return null;
}

function nearestBehind(line: Line, end: number, isTime: boolean): Label | null {
  for (let at = end; at < end + REACH && !isBoundary(line, at, isTime); at++) {
    const noun = line.tags[at] === 'noun' ? nounPhraseAt(line, at) : null;
    if (noun && !isName(line, noun.end - 1)) return composeLabel(line, [noun]);
  }
  return null;
}

/** What stands behind a comma or a dash belongs to something else, only ages and spans of time often to the whole. */
const isBoundary = ({ tokens, tags }: Line, at: number, isTime: boolean) =>
  !isTime && tags[at] === 'mark' && /^[,;:.()?!—–“”"]$/.test(tokens[at]?.text ?? '');

/** "Lake Varrow" says where, and not what. */
const isName = ({ tokens }: Line, at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
