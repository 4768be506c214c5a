import { MEASURE_UNITS } from '../../language/measure-units.ts';
import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';
import { isVerb } from '../after/is-verb.ts';
import type { ClauseBefore } from '../before/clause-before.ts';
import { isVerbal } from '../before/is-verbal.ts';
import { isAsked } from '../is-asked.ts';
import { startWithSize } from '../start-with-size.ts';
import type { Surroundings } from '../surroundings.ts';
import { withHedge } from '../with-hedge.ts';
import { withLink } from '../with-link.ts';
import { countedOf } from './counted-of.ts';
import { isTelling } from './is-telling.ts';

/** A noun alone says little: "Norvik runs about 40 windmills" → "Norvik runs … windmills", the clause around its number. */
export function toldOf(surroundings: Surroundings): readonly TokenRange[] | null {
  const { line, quantity, before, noun } = surroundings;
  // "gave 40 patients | the drug"
  if (
    !noun ||
    isAsked(line, quantity) ||
    line.tags[noun.end] === 'determiner' ||
    !/^(?:count|money|percent|ratio)$/.test(quantity.kind)
  )
    return null;
  const start = startWithSize(line, quantity);
  const act = actBefore(line, before, startWithApprox(quantity));
  if (!act || noun.first < start || isPartOf(line, start)) return null;
  // "met the head of a $5 million firm", "found a wreck 30 miles from Norvik": neither sum nor miles were met or found.
  if ((quantity.kind === 'money' || isMeasured(line, quantity, noun)) && !isObject(line, act)) return null;
  if (isSubject(line, act, noun)) return null;
  if (TIMES.has(line.tokens[act.end - 1]?.lower ?? '') || isWatched(line, act, noun)) return null;
  // "convicted of | killing 40 people"
  if (!before.subject && line.tags[act.first] === 'gerund' && line.tags[act.first - 1] === 'preposition') return null;
  // "which includes": who does so stands further off.
  if (!before.subject && /^(?:which|that|who)$/.test(line.tokens[act.first - 1]?.lower ?? '')) return null;
  // "pleaded guilty | to burning 40 boats"
  const isHisAct = before.subject && !isHollow(line, before.subject) && line.tokens[act.first - 1]?.lower !== 'to';
  return [
    ...(before.subject && isHisAct ? [before.subject] : []),
    act,
    withLink(line, quantity, countedOf(line, quantity, noun)),
  ];
}

/** From the verb to the number: "runs", "has a fleet of". */
function actBefore(line: Line, { predicate, isMeasure }: ClauseBefore, start: number): TokenRange | null {
  if (!predicate || isMeasure || !isTelling(line, predicate)) return null;
  // "guilty | to burning"
  if (line.tokens[predicate.first]?.lower === 'to' && line.tags[predicate.first + 1] === 'gerund')
    return { first: predicate.first + 1, end: start };
  // "allegedly paid"
  let verb = predicate.first;
  while (line.tags[verb] === 'adverb') verb++;
  const hasOwner = /^(?:have|has|had)$/.test(line.tokens[verb - 1]?.lower ?? '');
  const isAct = isVerbal(line, verb) && (line.tags[verb] !== 'auxiliary' || line.tokens[verb]?.lower === 'being');
  if (!isAct && !hasOwner) return null;
  if (!isAct || isPerfect(line, predicate.first)) return { first: verb - 1, end: start };
  return { first: withHedge(line, withPair(line, predicate.first)), end: start };
}

/** "creating or | saving" */
const withPair = ({ tokens, tags }: Line, first: number) =>
  /^(?:or|and)$/.test(tokens[first - 1]?.lower ?? '') && tags[first] === 'gerund' && tags[first - 2] === 'gerund'
    ? first - 2
    : first;

const isMeasured = ({ tokens }: Line, { isMeasure }: Quantity, { end }: TokenRange) =>
  isMeasure === true || MEASURE_UNITS.has(tokens[end - 1]?.lower ?? '');

/** "one of the 12 boats": the clause is not about all of them. */
const isPartOf = ({ tokens, numerals }: Line, start: number) =>
  tokens[start - 1]?.lower === 'of' &&
  (numerals.some(({ end }) => end === start - 1) ||
    /^(?:one|some|many|most|any|none|each|first|last)$/.test(tokens[start - 2]?.lower ?? ''));

/** No noun stands between the verb and the number. */
const isObject = ({ tags }: Line, { first, end }: TokenRange) => !tags.slice(first + 1, end).includes('noun');

/** "was given to the mayor after 31 laps": the laps say when. */
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'within', 'since', 'until', 'every', 'per']);

/** "saw two boats sink": the boats do something of their own. */
const isWatched = ({ tokens, tags }: Line, { end }: TokenRange, noun: TokenRange) =>
  /^(?:saw|sees?|seen|watch(?:es|ed)?|heard|hears?|let|lets|made|makes?)$/.test(tokens[end - 1]?.lower ?? '') &&
  isVerb(tags[noun.end]);

/** "the one that", "this time killing" */
const isHollow = ({ tokens }: Line, { first, end }: TokenRange) =>
  /^(?:ones?|time)$/.test(tokens[first]?.lower ?? '') && (end === first + 1 || tokens[first + 1]?.lower === 'that');

/** "know 12 boats are missing", but not "the ferry that carried 300 people was sunk". */
const isSubject = ({ tokens, tags }: Line, { first }: TokenRange, { end }: TokenRange) =>
  tags[end] === 'auxiliary' && !/^(?:that|which|who)$/.test(tokens[first - 1]?.lower ?? '');

/** "has | run up", "have | taken": without its auxiliary it is no past. */
const isPerfect = ({ tokens }: Line, verb: number) =>
  /^(?:has|have|had)$/.test(tokens[verb - 1]?.lower ?? '') &&
  /(?:en|wn|rn|un|um|ome|one)$/.test(tokens[verb]?.lower ?? '');
