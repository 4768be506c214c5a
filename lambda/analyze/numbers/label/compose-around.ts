import { isDateWord } from '../language/is-date-word.ts';
import { CHANGE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import { isVerb } from './after/is-verb.ts';
import { isVerbal } from './before/is-verbal.ts';
import { composeLabel } from './compose-label.ts';
import type { Label } from './label.ts';
import { listStart } from './list-start.ts';
import { startWithSize } from './start-with-size.ts';
import type { Surroundings } from './surroundings.ts';

/** The label of these stretches, with "…" for the number where they would be misread without (decision 0017). */
export const composeAround = (surroundings: Surroundings, ranges: readonly TokenRange[]): Label | null =>
  composeWithLead(surroundings, ranges) ?? composeLabel(surroundings.line, ranges, gapIn(surroundings, ranges));

/**
 * The token of the number, where the words before it would be read as what it counts: "40 · pupils read … books". Not where
 * they come behind it ("books read").
 */
function gapIn({ line, quantity, noun, earlierNoun }: Surroundings, ranges: readonly TokenRange[]): number | undefined {
  const { kind, first, approx } = quantity;
  const start = startWithApprox({ first, approx });
  const [opening] = ranges;
  const last = ranges.findLast(({ end }) => end <= start);
  // "children under the age of …", "Lena Roth, … was hurt"
  if (
    kind === 'age' &&
    last?.end === start &&
    /^(?:,|age[ds]?|of|at|turn(?:s|ed)?)$/.test(line.tokens[start - 1]?.lower ?? '')
  )
    return first;
  if (!opening || !last || opening.end > start) return undefined;
  if (isAround(line, quantity, ranges)) return first;
  if (kind === 'age' || kind === 'duration') return undefined;
  if (noun) {
    // "the other four boats"
    const isTold = line.tokens[last.first]?.lower !== 'other' && ranges.some((range) => range.end === noun.end);
    return isTold ? first : undefined;
  }
  const isObject = isVerb(line.tags[last.end - 1]) && !isLed(line, start);
  const isCounted = isVerb(line.tags[opening.first]) || opening.first === earlierNoun?.first;
  return (kind === 'count' || kind === 'money') && isObject && !isCounted ? first : undefined;
}

/**
 * Words with a verb lead right up to the number, and others follow, or they lead to it: "spent … at sea", "closed with a gain
 * of …"; but "rents rose 6 percent in Norvik".
 */
function isAround(line: Line, quantity: Quantity, ranges: readonly TokenRange[]): boolean {
  const start = listStart(line, startWithApprox(quantity));
  const lead = ranges.find(({ end }) => end === start || end === startWithSize(line, quantity));
  if (!lead || CHANGE_VERBS.has(line.tokens[start - 1]?.lower ?? '')) return false;
  // "a blaze killed six | in Norvik": people, not of them
  if (quantity.kind === 'count' && !quantity.noun && lead.end === lead.first + 1) return false;
  const verb = line.tokens.slice(lead.first, start).findLastIndex((_, i) => isVerbal(line, lead.first + i));
  if (verb < 0) return false;
  const isLeading =
    line.tags.slice(lead.first + verb, start).includes('preposition') || line.tokens[start - 1]?.lower === 'worth';
  return isLeading || ranges.some(({ first }) => first >= quantity.end);
}

/** "rents fell by … in Norvik": of a clause that goes on behind the number what leads to it is told, too, where it fits. */
function composeWithLead({ line, quantity }: Surroundings, ranges: readonly TokenRange[]): Label | null {
  if (quantity.kind === 'age') return composeWithAge(line, quantity, ranges);
  const start = startWithSize(line, quantity);
  const at = ranges.findIndex(({ end }) => end === start - 1 && line.tags[start - 1] === 'preposition');
  const [led, next] = [ranges[at], ranges[at + 1]];
  const isClause = ranges.slice(0, at + 1).some(({ first, end }) => line.tags.slice(first, end).some(isVerb));
  if (!led || !isClause || (next && next.first < quantity.end)) return null;
  const widened = ranges.map((range, i) => (i === at ? { first: range.first, end: start } : range));
  return composeLabel(line, widened, quantity.first);
}

/** "Ann Hill died on Monday at age …" */
function composeWithAge(line: Line, { first, approx }: Quantity, ranges: readonly TokenRange[]): Label | null {
  const start = startWithApprox({ first, approx });
  const last = ranges.at(-1);
  const lead = last ? line.tokens.slice(last.end, start) : [];
  const isLead =
    lead.some(({ lower }) => /^age[ds]?$/.test(lower)) &&
    lead.every((token) => LEADS.test(token.lower) || isDateWord(token));
  if (!last || last.end >= start || !isLead) return null;
  return composeLabel(line, [...ranges.slice(0, -1), { first: last.first, end: start }], first);
}

const LEADS = /^(?:at|on|the|of|age[ds]?|today|yesterday|just|only)$/;

/** "rose to 900", "at about the 40" */
function isLed({ tags }: Line, start: number): boolean {
  let at = start - 1;
  while (tags[at] === 'determiner' || tags[at] === 'adverb') at--;
  return tags[at] === 'preposition';
}
