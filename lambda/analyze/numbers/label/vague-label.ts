import { SIZES } from '../language/size-words.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Line } from '../read/line.ts';
import { composeLabel, NO_LABEL } from './compose-label.ts';
import type { Label } from './label.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Surroundings } from './surroundings.ts';

/** The noun right before the number, for want of a better label; ages and spans of time have none of their own there. */
export function vagueLabel({ line, quantity: { kind, first, approx } }: Surroundings): Label {
  if (kind === 'age' || kind === 'duration') return NO_LABEL;
  const start = Math.min(first, approx?.first ?? first);
  // "lags behind him in the mean of all surveys by six points"
  if (kind === 'points' && line.tokens.slice(Math.max(0, start - 2), start).some(({ lower }) => lower === 'by'))
    return NO_LABEL;
  const end = behindNoun(line, start);
  const noun = isThing(line, end - 1) ? nounPhraseBefore(line, end, 0) : null;
  // "find a ferry for $700", but "available for $530", "is suing her old school for $2 million"
  const isPrice = noun !== null && /^an?$/.test(line.tokens[noun.first - 1]?.lower ?? '');
  if (kind === 'money' && line.tokens[start - 1]?.lower === 'for' && !isPrice) return NO_LABEL;
  const label = noun && composeLabel(line, [noun]);
  return label ? { ...label, isVague: true } : NO_LABEL;
}

/** Over "set at a", "in", "about the". */
function behindNoun({ tags, tokens }: Line, start: number): number {
  let end = start;
  while (
    end > 0 &&
    (FUNCTIONS.has(tags[end - 1] ?? '') ||
      SIZES.has(tokens[end - 1]?.lower ?? '') ||
      /^(?:set|valued|estimated)$/.test(tokens[end - 1]?.lower ?? ''))
  )
    end--;
  return end;
}

const FUNCTIONS: ReadonlySet<string> = new Set(['determiner', 'preposition', 'adverb']);

/** "Lake Varrow" says where, and "two years" when. */
const isThing = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'noun' && !TIME_UNITS.has(tokens[at]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[at]?.text ?? '');
