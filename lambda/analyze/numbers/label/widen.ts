import { MEASURE_UNITS } from '../language/measure-units.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { isVerb } from './after/is-verb.ts';
import { isPeriodNext } from './after/phrase-at.ts';
import { isAsked } from './is-asked.ts';
import type { Label } from './label.ts';
import { longestFitting } from './longest-fitting.ts';
import { openingsBefore } from './openings-before.ts';
import { startWithSize } from './start-with-size.ts';
import type { Surroundings } from './surroundings.ts';
import { withLink } from './with-link.ts';

/**
 * A noun alone says little: "steps" of "The boys had a plan listing seven steps" with the words that lead to its number, "boys
 * had a plan listing … steps". Null where the words tell already, or nothing before them tells more.
 */
export function widen(surroundings: Surroundings, ranges: readonly TokenRange[]): Label | null {
  const { line, quantity } = surroundings;
  const [counted, ...rest] = ranges;
  if (!counted || isAsked(line, quantity) || hasOwnVerb(surroundings) || ranges.some((range) => hasVerb(line, range)))
    return null;
  const isBehind = counted.first >= quantity.first;
  if (!isBehind && !(rest.length === 0 && isShortOwner(surroundings, counted))) return null;
  const told = isBehind ? [withLink(line, quantity, counted), ...rest, ...reachOf(surroundings)] : [];
  for (const opening of openingsBefore(surroundings)) {
    if (!isBehind && opening.first > counted.first) continue;
    const label = longestFitting(surroundings, [opening, ...told]);
    if (label) return label;
  }
  return null;
}

/** "increase" of "demanded an increase of $8", "wage" of "raise the wage to $9", but not "target" of "towards our target of $5". */
function isShortOwner({ line, quantity }: Surroundings, { first, end }: TokenRange): boolean {
  const { tokens, tags } = line;
  const between = tags.slice(end, startWithSize(line, quantity));
  if (end - first > SHORT || between.some((tag) => isVerb(tag) || tag === 'auxiliary')) return false;
  return !/^(?:the|our|my|your|his|her|its|their)$/.test(tokens[first - 1]?.lower ?? '') || isVerb(tags[first - 2]);
}

/** In tokens. */
const SHORT = 2;

const hasVerb = ({ tags }: Line, { first, end }: TokenRange) => tags.slice(first, end).some(isVerb);

/** "saw two boats | sink", "said four of his sons | are": the words before do not tell of what is counted. */
function hasOwnVerb({ line, quantity, noun, after: [phrase] }: Surroundings): boolean {
  const { tags } = line;
  const isFiniteVerb = (at: number) => tags[at] === 'auxiliary' || tags[at] === 'verb';
  const end = noun?.end ?? quantity.end;
  // "nine boats, four of them | ferries"
  if (line.tokens[quantity.end]?.lower === 'of' && tags[quantity.end + 1] === 'pronoun') return true;
  // "gave 40 patients | the drug"
  const isTime = isPeriodNext(line, end) || /^(?:this|last|next|each|every)$/.test(line.tokens[end]?.lower ?? '');
  const isGiven = tags[end] === 'determiner' && !isTime;
  if (noun && isGiven && isVerb(tags[startWithSize(line, quantity) - 1])) return true;
  return isFiniteVerb(end) || tags[end] === 'gerund' || (phrase !== undefined && isFiniteVerb(phrase.end));
}

/** "feet above the sea": where from a measure reaches belongs to it. */
function reachOf({ line, noun, after: [phrase] }: Surroundings): readonly TokenRange[] {
  const isMeasured = noun !== null && MEASURE_UNITS.has(line.tokens[noun.end - 1]?.lower ?? '');
  return isMeasured && phrase?.sort === 'preposition' && phrase.first === noun.end ? [phrase] : [];
}
