import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { objectEnd } from '../after/object-end.ts';
import type { Phrase } from '../after/phrase.ts';
import { predicate } from '../after/predicate.ts';
import { prepositional } from '../after/prepositional.ts';
import type { Labeller } from '../labeller.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import type { Surroundings } from '../surroundings.ts';
import { isTelling } from './is-telling.ts';

/** What went on that long, the surest first. */
export const DURATION_LABELLERS: readonly Labeller[] = [
  // "a wait of two hours" → "wait"
  ({ before: { owner }, noun }) => (owner && !noun ? [owner] : null),
  // "a 13-hour delay" → "delay"; "two years of probation" → "probation"
  ({ noun }) => (noun ? [noun] : null),
  // "sentenced to four years in prison for theft" → "in prison for theft"
  ({ line, after: [phrase] }) => (phrase && isState(line, phrase) ? [phrase] : null),
  // "It took the crew two hours to land" → "crew to land"
  ({ line, before: { predicate }, after: [phrase] }) => {
    if (!predicate || !phrase || line.tokens[phrase.first]?.lower !== 'to') return null;
    if (!/^(?:take|takes|took|taken|taking)$/.test(line.tokens[predicate.first]?.lower ?? '')) return null;
    const taker = { first: predicate.first + 1, end: predicate.end };
    return taker.first < taker.end && line.tags[taker.end - 1] === 'noun' ? [taker, phrase] : [phrase];
  },
  // "The trial lasted six weeks" → "trial"
  ({ before: { subject, isMeasure } }) => (subject && isMeasure ? [subject] : null),
  // "the first attack on the harbour in 20 years" → "first attack on the harbour"
  ({ line, before: { preposition }, quantity }) => {
    const end = beforePreposition(line, Math.min(quantity.first, quantity.approx?.first ?? quantity.first));
    const record = preposition === 'in' && end !== null ? nounPhraseBefore(line, end) : null;
    return record && isRecord(line, record) ? [record] : null;
  },
  // "The crew was trapped for 69 days" → "crew trapped"
  ({ before: { subject, predicate, preposition }, line }) =>
    subject && predicate && !/^(?:after|before|since|until)$/.test(preposition ?? '') && isTelling(line, predicate)
      ? [subject, predicate]
      : null,
  // "spent two years building a boat" → "building a boat"; "four years in the job" → "in the job"
  ({ after: [phrase], line }) => (phrase && (phrase.sort === 'preposition' || isAct(line, phrase)) ? [phrase] : null),
  // "mayor of Norvik for 20 years" → "mayor of Norvik"
  ({ line, before: { preposition }, quantity }) => {
    const end = beforePreposition(line, Math.min(quantity.first, quantity.approx?.first ?? quantity.first));
    const post = preposition === 'for' && end !== null ? nounPhraseBefore(line, end) : null;
    return post && /^\p{Ll}/u.test(line.tokens[post.first]?.text ?? '') ? [post] : null;
  },
  openedClause,
  // "It stood there for 12 years" → "stood there"
  ({ before: { predicate }, line }) =>
    predicate && !isBeing(line, predicate) && !isHollow(line, predicate) && isTelling(line, predicate)
      ? [predicate]
      : null,
  ({ line, quantity }) => {
    const end = beforePreposition(line, Math.min(quantity.first, quantity.approx?.first ?? quantity.first));
    const time = end === null ? null : nounPhraseBefore(line, end, 0);
    return time && line.tokens[time.end - 1]?.lower === 'time' ? [time] : null;
  },
];

/** "three weeks after the flood", "two years ago": when it was, and not how long it took. */
export const isPointInTime = ({ line: { tokens, tags }, quantity: { end }, before: { preposition } }: Surroundings) =>
  (preposition === undefined && /^(?:after|before|since|ago|later|earlier)$/.test(tokens[end]?.lower ?? '')) ||
  (tokens[end]?.lower === 'on' && tags[end + 1] === 'mark');

/** Of a point in time the event that it is counted from is told, or else what happened then. */
export const POINT_LABELLERS: readonly Labeller[] = [
  ({ after: [phrase], line }) =>
    phrase && /^(?:after|before|since)$/.test(line.tokens[phrase.first]?.lower ?? '') ? [phrase] : null,
  ({ before: { subject, predicate }, quantity: { end }, line }) =>
    // "married six weeks after": what is not told is from when.
    predicate && isTelling(line, predicate) && !/^(?:after|before|since)$/.test(line.tokens[end]?.lower ?? '')
      ? [...(subject ? [subject] : []), predicate, { first: end, end: end + 1 }]
      : null,
  openedClause,
];

/** "After just six hours, the town was empty" → "town was empty" */
function openedClause({ line, quantity: { first, end } }: Surroundings): readonly TokenRange[] | null {
  const comma = line.tokens.findIndex(({ text }, at) => at >= end && text === ',');
  if (first > OPENING || comma < 0 || comma > end + 1) return null;
  let start = comma + 1;
  while (line.tags[start] === 'determiner') start++;
  // "some are waiting"
  const isSome = comma + 2 === start && line.tags[start] === 'auxiliary';
  const subject = isSome ? start : objectEnd(line, start);
  const place = subject !== null && line.tags[subject] === 'preposition' ? prepositional(line, subject) : null;
  const verb = place?.end ?? subject;
  const told = verb === null ? null : (predicate(line, verb)?.end ?? behindState(line, verb));
  if (told === null && subject !== null && comma === end) return [{ first: start, end: subject }];
  return told === null ? null : [{ first: isSome ? start - 1 : start, end: told }];
}

/** "is back in the town", "was a rock star" */
function behindState(line: Line, verb: number): number | null {
  if (line.tags[verb] !== 'auxiliary') return null;
  let at = verb + 1;
  while (line.tags[at] === 'adverb') at++;
  return line.tags[at] === 'preposition' ? (prepositional(line, at)?.end ?? null) : objectEnd(line, at);
}

/** "It took 40 minutes", "She gets up to nine years": a verb alone that says nothing of what lasts. */
const isHollow = ({ tokens }: Line, { first, end }: TokenRange) =>
  end === first + 1 &&
  /^(?:takes?|took|faces?|faced|born|gets?|got|makes?|made|comes?|came|goes|went|gives?|gave|needs?|needed)$/.test(
    tokens[first]?.lower ?? '',
  );

/** "seems to be a second wreck within three months": what it is did not last. */
const isBeing = ({ tokens, tags }: Line, { first }: TokenRange) =>
  tokens[first]?.lower === 'to' && tokens[first + 1]?.lower === 'be' && tags[first + 2] === 'determiner';

/** In tokens: "For the first time in over 70 winters,". */
const OPENING = 9;

const STATES = new Set(
  'prison jail custody confinement detention captivity exile office power hospital bars run probation parole row life therapy'.split(
    ' ',
  ),
);

const isState = ({ tokens }: Line, { sort, first, end }: Phrase) =>
  (sort === 'preposition' && STATES.has(tokens[end - 1]?.lower ?? '')) || tokens[first + 1]?.lower === 'life';

const isAct = ({ tags }: Line, { first }: Phrase) => tags[first] === 'gerund';

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
