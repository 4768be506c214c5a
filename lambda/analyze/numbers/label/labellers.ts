import { CHANGE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Phrase } from './after/phrase.ts';
import type { ClauseBefore } from './before/clause-before.ts';
import type { Labeller } from './labeller.ts';
import { AGE_LABELLERS } from './rules/age-labellers.ts';
import { contactClause } from './rules/contact-clause.ts';
import { COUNTED_LABELLERS } from './rules/counted-labellers.ts';
import { doneTo } from './rules/done-to.ts';
import { DURATION_LABELLERS } from './rules/duration-labellers.ts';
import { isTelling } from './rules/is-telling.ts';
import { ofThem } from './rules/of-them.ts';
import { isPointInTime, POINT_LABELLERS } from './rules/point-labellers.ts';
import { toTheOther } from './rules/to-the-other.ts';
import { startWithSize } from './start-with-size.ts';
import type { Surroundings } from './surroundings.ts';

/** The labellers for this kind of number, the surest first; the first whose words make a label wins. */
export function labellersOf(surroundings: Surroundings): readonly Labeller[] {
  const { kind } = surroundings.quantity;
  if (kind === 'age') return AGE_LABELLERS;
  if (kind === 'duration') return isPointInTime(surroundings) ? POINT_LABELLERS : DURATION_LABELLERS;
  return LABELLERS;
}

const LABELLERS: readonly Labeller[] = [
  // "leads Roth 45 percent to 40 percent" → "leads Roth … to 40 percent"
  toTheOther,
  // "our goal of $700 million" → "goal"; "a crowd of 8,000" → "crowd"
  ({ before: { owner }, quantity, line, noun }) => (owner && isOwn(line, quantity, { owner, noun }) ? [owner] : null),
  // "two of them Americans" → "Americans"; "three of them have died" → "cousins died"
  ({ line, quantity, earlierNoun }) => ofThem(line, quantity, earlierNoun),
  doneTo,
  // "the $100 million it pledged to support Iraq" → "administration pledged to support Iraq"
  ({ line, quantity, before }) => (quantity.kind === 'money' ? contactClause(line, quantity, before) : null),
  ...COUNTED_LABELLERS,
  // "nearly 387,000 fled" → "people fled"; "and 30 million into poverty" → "people into poverty"
  ({ earlierNoun, after, quantity: { kind }, line }) =>
    earlierNoun &&
    kind !== 'money' &&
    (after[0]?.sort === 'verb' || (kind === 'count' && after[0]?.sort === 'preposition' && !isOf(line, after[0])))
      ? [earlierNoun]
      : null,
  // "48 percent chose the harbour" → "chose the harbour"
  ({ line, after: [phrase] }) =>
    phrase?.sort === 'verb' && line.tokens[phrase.first]?.lower !== 'to' ? [phrase] : null,
  // "The budget is $3 million" → "budget"
  ({ before, line, quantity }) =>
    before.isMeasure && before.subject && !isChange(line, before) && !isBareCount(line, quantity, before)
      ? measured(line, before.subject, quantity)
      : null,
  // "the senator beat him by 18 points" → "senator beat him"
  ({ before: { subject, predicate }, line, quantity, noun }) =>
    subject && predicate && isTelling(line, predicate) && !isCounting(quantity, noun) ? [subject, predicate] : null,
  // "had about $60,000 in his church fund" → "in his church fund"
  ({ after: [phrase], line, quantity: { kind } }) =>
    phrase && kind !== 'points' && isPlaced(line, phrase) ? [phrase] : null,
];

/** "budget" of "The budget is $3 million", but "budget could reach …": what may be is not told as what is. */
function measured(line: Line, { first, end }: TokenRange, quantity: Quantity): readonly TokenRange[] {
  const start = startWithSize(line, quantity);
  const isOther = line.numerals.some((numeral) => numeral.first >= end && numeral.end <= start);
  const isOpen = !isOther && line.tokens.slice(end, start).some(({ lower }) => OPEN.test(lower));
  return [isOpen ? { first, end: start } : { first, end }];
}

const OPEN = /^(?:could|may|might|should|must|not|never|.*n['’]t)$/;

/** "The team was led by two strategists": the team is not what is counted. */
const isCounting = ({ kind }: Quantity, noun: TokenRange | null) => kind === 'count' && noun !== null;

/** "the mayor has 1,061": of what? */
const isBareCount = ({ tokens }: Line, { kind, unit }: Quantity, { predicate }: ClauseBefore) =>
  kind === 'count' && unit === undefined && /^(?:has|have|had)$/.test(tokens[(predicate?.end ?? 0) - 1]?.lower ?? '');

/** "a fund of $5 million", but of "a crowd of 40 boys" and "at the wish of 25% of members" the noun behind is meant. */
function isOwn(line: Line, { kind, isMeasure, first }: Quantity, { owner, noun }: Owned): boolean {
  if (kind === 'count' && !isMeasure) return noun === null;
  if (kind === 'percent' && noun) return false;
  return !(noun && isPassedOver(line, owner, first));
}

interface Owned {
  readonly owner: TokenRange;
  readonly noun: TokenRange | null;
}

/** "in his campaign account", but not "because of", "in 2007", "on average". */
const isPlaced = ({ tokens, tags }: Line, { sort, first, end }: Phrase) =>
  sort === 'preposition' &&
  /^(?:in|from|to|for|on|with|into|at|among|between|off|below|above|behind)$/.test(tokens[first]?.lower ?? '') &&
  tags[end - 1] === 'noun' &&
  tokens[end - 1]?.lower !== 'average';

const isOf = ({ tokens }: Line, { first }: Phrase) => tokens[first]?.lower === 'of';

/** "rents rose 6 percent" tells a change, "rose to 6 percent" what the rents are now. */
const isChange = ({ tokens }: Line, { predicate, preposition }: ClauseBefore) =>
  predicate !== undefined &&
  preposition !== 'to' &&
  preposition !== 'at' &&
  CHANGE_VERBS.has(tokens[predicate.end - 1]?.lower ?? '');

/** "the boldest thing about the $5 billion dam", "part of a $30 million repair": the noun behind is meant. */
const isPassedOver = (line: Line, owner: TokenRange, first: number) =>
  isGeneric(line, owner) || line.tokens.slice(owner.end, first).some(({ lower }) => /^(?:the|an?)$/.test(lower));

const isGeneric = ({ tokens }: Line, { end }: TokenRange) =>
  /^(?:part|share|total|maximum|minimum|average|half|cost|amount|pair|couple|series|string)$/.test(
    tokens[end - 1]?.lower ?? '',
  );
