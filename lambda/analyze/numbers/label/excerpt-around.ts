import { PLAIN_AUXILIARIES } from '../language/function-words.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import { isVerb } from './after/is-verb.ts';
import { endsHere, isNumber } from './clause-of.ts';
import { composeLabel } from './compose-label.ts';
import { endsOpen } from './ends-open.ts';
import { goesOn } from './goes-on.ts';
import { isDenied } from './is-denied.ts';
import type { Label } from './label.ts';
import { startWithSize } from './start-with-size.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The words around a number as they stand, where no rule says what it measures: "nobody gets by on …". From the clause's
 * beginning or a verb of it, to where a phrase ends; null where that leaves no verb or does not fit.
 */
export function excerptAround({ line, quantity }: Surroundings): Label | null {
  const start = startWithApprox(quantity);
  const end = Math.max(quantity.end, quantity.approx?.end ?? 0);
  const lasts = endings(line, end);
  for (const first of openings(line, start))
    for (const last of lasts) {
      const behind = { first: end, end: last };
      // "in a two-year period", but not "for the 16-year-old"
      const isEnd = line.tags.slice(end, last).every((tag) => tag === 'mark');
      const before = { first, end: isEnd ? startWithSize(line, quantity) : start };
      if (lengthOf(line, before) + lengthOf(line, behind) > MOST_CHARACTERS) continue;
      const ranges = [before, behind].filter((range) => range.first < range.end);
      if (!ranges.some((range) => hasVerb(line, range)) || isShareCut(line, end, last)) continue;
      const label = composeLabel(line, ranges, quantity.first);
      if (label && isEnough(label) && !isDenied(line, quantity, label)) return { ...label, isVague: true };
    }
  return null;
}

/** Where the words before may begin: with the clause, else with one of its verbs; no further off than a label is long. */
function openings(line: Line, start: number): readonly number[] {
  let first = start;
  while (first > 0 && start - first < MOST_TOKENS && !endsHere(line, first - 1) && !isNumber(line, first - 1)) first--;
  const verbs: number[] = [];
  for (let at = first + 1; at < start; at++) if (opensGroup(line, at)) verbs.push(at);
  const isClause = start - first < MOST_TOKENS && !isNumber(line, first - 1);
  return isClause ? [first, ...verbs] : verbs;
}

/** As many as a card holds, and an article that falls away. */
const MOST_CHARACTERS = 70;

const lengthOf = ({ tokens }: Line, { first, end }: TokenRange) =>
  first < end ? (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0) : 0;

/** Sixty characters hold no more words, of one letter each. */
const MOST_TOKENS = 30;

function opensGroup({ tokens, tags }: Line, at: number): boolean {
  if (isVerb(tags[at - 1]) || tags[at - 1] === 'auxiliary') return false;
  // "a senior living community"
  if (tags[at] === 'gerund' && tags[at - 1] === 'noun' && tags[at + 1] === 'noun') return false;
  return (
    isVerb(tags[at]) ||
    (tags[at] === 'auxiliary' && !(PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') && !isVerb(tags[at + 1])))
  );
}

/** Where the words behind may end, the furthest first: with the clause, else before a preposition; or there are none. */
function endings(line: Line, end: number): readonly number[] {
  let last = end;
  while (last < line.tokens.length && last - end < MOST_TOKENS && !endsHere(line, last) && !isNumber(line, last))
    last++;
  const ends = isNumber(line, last) || last - end === MOST_TOKENS ? [] : [last];
  for (let at = last - 1; at > end; at--) if (line.tags[at] === 'preposition') ends.push(at);
  const whole = ends.filter((at) => at > end && isWhole(line, { first: end, end: at }));
  return [...whole, end];
}

const isWhole = (line: Line, range: TokenRange) =>
  !goesOn(line, range) &&
  !endsOpen(line, range, range.first) &&
  !/^(?:preposition|determiner|auxiliary|conjunction|pronoun)$/.test(line.tags[range.end - 1] ?? '');

const hasVerb = ({ tags }: Line, { first, end }: TokenRange) =>
  tags.slice(first, end).some((tag) => isVerb(tag) || tag === 'auxiliary');

/** "published … | of the files" */
const isShareCut = ({ tokens }: Line, end: number, last: number) => last === end && tokens[end]?.lower === 'of';

const isEnough = ({ text }: Label) => TOLL.test(text) || (text.match(/\p{L}+/gu) ?? []).length >= FEWEST_WORDS;

/** "was …", "took …", "they said …" tell nothing. */
const FEWEST_WORDS = 3;

/** "killed 12 and wounded 30": nothing else was meant than people. */
const TOLL = /^(?:kill|wound|injur|arrest|rescu|displac|infect)(?:ed|ing)\b/;
