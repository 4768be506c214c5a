import type { NumberKind } from '../../../model/analysis.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import type { Label } from './label.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Surroundings } from './surroundings.ts';

/** The nearest noun before the number or behind it, for want of a better label; a lone name only for an age. */
export function vagueLabel({ line, quantity }: Surroundings): Label {
  const reach = reachOf(quantity.kind);
  const first = Math.min(quantity.first, quantity.approx?.first ?? quantity.first);
  const label = nearestBefore(line, first, reach) ?? nearestBehind(line, quantity.end, reach);
  return label ? { ...label, isVague: true } : NO_LABEL;
}

/** How far the nearest noun may be, in tokens. */
const REACH = 12;

interface Reach {
  /** What stands behind a comma or a dash belongs to something else, only ages and spans of time often to the whole. */
  readonly overMarks: boolean;
  /** "Lake Varrow" says where, and not what; but "Ada Hill" says who. */
  readonly names: boolean;
}

const reachOf = (kind: NumberKind): Reach => ({
  overMarks: kind === 'age' || kind === 'duration',
  names: kind === 'age',
});

function nearestBefore(line: Line, first: number, reach: Reach): Label | null {
  for (let end = first; end > 0 && end > first - REACH && !isBoundary(line, end - 1, reach); end--) {
    const isNoun = line.tags[end - 1] === 'noun' && !/^ages?$/.test(line.tokens[end - 1]?.lower ?? '');
    const noun = isNoun && isAllowed(line, end - 1, reach) ? nounPhraseBefore(line, end, 0) : null;
    const label = noun && composeLabel(line, [noun]);
    if (label) return label;
  }
  return null;
}

function nearestBehind(line: Line, end: number, reach: Reach): Label | null {
  for (let at = end; at < end + REACH && !isBoundary(line, at, reach); at++) {
    const noun = line.tags[at] === 'noun' ? nounPhraseAt(line, at) : null;
    if (noun && isAllowed(line, noun.end - 1, reach)) return composeLabel(line, [noun]);
  }
  return null;
}

const isBoundary = ({ tokens, tags }: Line, at: number, { overMarks }: Reach) =>
  !overMarks && tags[at] === 'mark' && /^[,;:.()?!—–“”"]$/.test(tokens[at]?.text ?? '');

const isAllowed = ({ tokens }: Line, at: number, { names }: Reach) =>
  !TIME_UNITS.has(tokens[at]?.lower ?? '') && (names || !/^\p{Lu}/u.test(tokens[at]?.text ?? ''));
