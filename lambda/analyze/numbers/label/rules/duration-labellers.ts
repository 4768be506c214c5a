import { PERIODS } from '../../language/time-units.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';
import type { Phrase } from '../after/phrase.ts';
import type { Labeller } from '../labeller.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import type { Surroundings } from '../surroundings.ts';
import { clauseBefore } from './clause-before.ts';
import { openedClause } from './opened-clause.ts';
import { isClosed } from './told-from.ts';

/** What went on that long, the surest first. */
export const DURATION_LABELLERS: readonly Labeller[] = [
  // "a wait of two hours" → "wait"
  ({ before: { owner }, noun, line }) => (owner && !noun && !isMereTime(line, owner) ? [owner] : null),
  // "a 13-hour delay" → "delay"; "two years of probation" → "probation"
  ({ noun, line }) => (noun && !PERIOD_NOUN.test(line.tokens[noun.first]?.lower ?? '') ? [noun] : null),
  // "It took the crew two hours to land" → "crew to land"
  ({ line, before: { predicate }, after: [phrase] }) => {
    if (!predicate || !phrase || line.tokens[phrase.first]?.lower !== 'to') return null;
    if (!/^(?:take|takes|took|taken|taking)$/.test(line.tokens[predicate.first]?.lower ?? '')) return null;
    const taker = { first: predicate.first + 1, end: predicate.end };
    return taker.first < taker.end && line.tags[taker.end - 1] === 'noun' ? [taker, phrase] : [phrase];
  },
  // "The trial lasted six weeks" → "trial"
  ({ before: { subject, isMeasure }, line, quantity }) =>
    subject && isMeasure && isLasting(line, quantity) && !isOff(line, quantity) ? [subject] : null,
  // "the first attack on the harbour in 20 years" → "first attack on the harbour"
  ({ line, before: { preposition }, quantity }) => {
    const end = beforePreposition(line, startWithApprox(quantity));
    const record = preposition === 'in' && end !== null ? nounPhraseBefore(line, end) : null;
    return record && isRecord(line, record) ? [record] : null;
  },
  // "The crew was trapped for 69 days" → "crew trapped"
  (surroundings) => (isPart(surroundings) ? null : clauseBefore(surroundings)),
  // "spent two years building a boat" → "building a boat"; "four years in the job" → "in the job"
  (surroundings) => {
    const {
      after: [phrase],
      line,
    } = surroundings;
    return phrase &&
      !isPart(surroundings) &&
      (isPlace(line, phrase) || isForAct(surroundings, phrase) || isAct(line, phrase))
      ? [phrase]
      : null;
  },
  openedClause,
  // "for the first time in three decades" → "first time"
  ({ line, quantity }) => {
    const end = beforePreposition(line, startWithApprox(quantity));
    const time = end === null ? null : nounPhraseBefore(line, end, 0);
    return time && line.tokens[time.end - 1]?.lower === 'time' && time.end > time.first + 1 ? [time] : null;
  },
];

/** "over a two-year period": that is the time itself. */
const PERIOD_NOUN = /^(?:period|span|stretch|time|window)$/;

/** "by the end of two weeks" */
const isMereTime = ({ tokens }: Line, { first, end }: TokenRange) =>
  MERE_TIMES.has(tokens[first]?.lower ?? '') && (end === first + 1 || tokens[first]?.lower !== 'time');

const MERE_TIMES: ReadonlySet<string> = new Set(
  'period span stretch time window course end beginning start majority minimum maximum half most rest age average total space couple'.split(
    ' ',
  ),
);

/** "in the next two years", "the first five months of the strike", "within two weeks", "24 hours a day": a part, a limit or a rate. */
function isPart({
  line: { tokens },
  quantity: { first, end, approx },
  noun,
  before: { preposition },
}: Surroundings): boolean {
  const start = startWithApprox({ first, approx });
  const before = tokens.slice(Math.max(0, start - 2), start).map(({ lower }) => lower);
  if (noun && PERIOD_NOUN.test(tokens[noun.first]?.lower ?? '')) return true;
  if (before.some((word) => /^(?:next|first|within|every|each)$/.test(word))) return true;
  if (/^(?:within|by|from|before|since|until|at)$/.test(preposition ?? '')) return true;
  const isRate = /^(?:an?|per|each|every)$/.test(tokens[end]?.lower ?? '') && PERIODS.has(tokens[end + 1]?.lower ?? '');
  return isRate || /^(?:too|apart|ahead|away|gone|inside)$/.test(tokens[end]?.lower ?? '');
}

/** "the vote is 28 days away", "they are four months pregnant" */
const isOff = ({ tokens, tags }: Line, { end }: Surroundings['quantity']) =>
  /^(?:away|apart|off|left|pregnant|late|early|behind|ahead)$/.test(tokens[end]?.lower ?? '') &&
  tags[end - 1] === 'noun';

const isLasting = ({ tokens }: Line, { first, approx }: Surroundings['quantity']) =>
  tokens
    .slice(Math.max(0, startWithApprox({ first, approx }) - 3), first)
    .some(({ lower }) =>
      /^(?:last(?:s|ed|ing)?|takes?|took|taking|spans?|spanned|run|runs|ran|is|are|was|were|be|been)$/.test(lower),
    );

/** "in the job", "as prime minister", but not "as he weighs his chances" nor "because she was afraid". */
const isPlace = (line: Line, { sort, first, end }: Phrase) =>
  sort === 'preposition' &&
  /^(?:in|on|at|as|behind|into|under|aboard|without|until)$/.test(line.tokens[first]?.lower ?? '') &&
  line.tags[first + 1] !== 'pronoun' &&
  isClosed(line, end);

/** "sentenced to six years | for stealing a boat" */
const isForAct = ({ line, before }: Surroundings, { first, end }: Phrase) =>
  before.preposition === 'to' && /^(?:for|with)$/.test(line.tokens[first]?.lower ?? '') && isClosed(line, end);

/** "building a boat", "to comply" */
const isAct = (line: Line, { first, end }: Phrase) =>
  (line.tags[first] === 'gerund' || line.tokens[first]?.lower === 'to') && end > first + 1 && isClosed(line, end);

/** The end of what stands before "in the past" or "for". */
function beforePreposition({ tokens, tags }: Line, start: number): number | null {
  let end = start;
  while (
    tags[end - 1] === 'determiner' ||
    tags[end - 1] === 'adverb' ||
    /^(?:past|last)$/.test(tokens[end - 1]?.lower ?? '')
  )
    end--;
  return tags[end - 1] === 'preposition' ? end - 1 : null;
}

/** "biggest gains", "first attack", but "first time" leaves open what. */
const isRecord = ({ tokens }: Line, { first, end }: TokenRange) =>
  /^(?:first|second|third|worst|best|only|most|[a-z]+est)$/.test(tokens[first]?.lower ?? '') &&
  tokens[first + 1]?.lower !== 'time' &&
  end > first + 1;
