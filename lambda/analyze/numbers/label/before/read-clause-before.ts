import { KEPT_ADVERBS, PLAIN_AUXILIARIES } from '../../language/function-words.ts';
import { SIZES } from '../../language/size-words.ts';
import { LASTING_VERBS, MEASURE_VERBS, PRICE_VERBS, SALE_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';
import { behindEarlier } from './behind-earlier.ts';
import type { ClauseBefore } from './clause-before.ts';
import { groupStart } from './group-start.ts';
import { isVerbal } from './is-verbal.ts';
import { ownerBefore } from './owner-before.ts';
import { subjectBefore } from './subject-before.ts';
import { verbBefore } from './verb-before.ts';

/** Reads the clause to the left of a number; `earlier` are the numbers before it in its sentence. */
export function readClauseBefore(line: Line, quantity: Quantity, earlier: readonly Quantity[]): ClauseBefore {
  const { tokens, tags } = line;
  const start = startOf(line, quantity);
  const shared = sharedStart(line, quantity, earlier.at(-1));
  let end = withoutStep(line, withoutSize(line, shared ?? behindEarlier(line, start, earlier)));
  // "found that 80 percent agreed": the clause begins with the number.
  if (tokens[end - 1]?.lower === 'that') return { isMeasure: false };
  const worth = worthBefore(line, end);
  if (worth) return worth;
  const isParticle = quantity.kind !== 'duration' && DIRECTIONS.has(tokens[end - 1]?.lower ?? '');
  const joint = tags[end - 1] === 'preposition' && !isParticle ? tokens[end - 1]?.lower : undefined;
  if (joint) end--;
  // The "to" before the number itself
  const preposition = tags[start - 1] === 'preposition' ? tokens[start - 1]?.lower : joint;
  const owner = joint === 'of' || joint === 'at' ? ownerBefore(line, end) : null;
  const verb = verbBefore(line, end);
  if (verb === null) return { ...(owner ? { owner } : {}), ...(preposition ? { preposition } : {}), isMeasure: false };
  const first = groupStart(line, verb);
  const subject = subjectBefore(line, first) ?? sharedSubject(line, first);
  const predicate = { first: skipAuxiliaries(line, first, verb), end };
  const isMeasure = verb + 1 >= end && saysHowMuch(tokens[verb]?.lower ?? '', quantity, preposition);
  return {
    ...(owner ? { owner } : {}),
    ...(subject ? { subject: withNo(line, isMeasure ? withoutRelative(line, subject) : subject) } : {}),
    ...(preposition ? { preposition } : {}),
    predicate,
    isMeasure,
  };
}

/** "No town has suffered more" must not become "town suffered more". */
const withNo = ({ tokens }: Line, { first, end }: TokenRange) =>
  tokens[first - 1]?.lower === 'no' ? { first: first - 1, end } : { first, end };

/** "a plan that" costs what the plan costs. */
const withoutRelative = ({ tokens }: Line, { first, end }: TokenRange) =>
  /^(?:that|which|who)$/.test(tokens[end - 1]?.lower ?? '') ? { first, end: end - 1 } : { first, end };

/** "is", "rose to", "ballooned to"; of money also "costs", "sold for"; of spans of time "lasted". */
function saysHowMuch(verb: string, { kind }: Quantity, preposition: string | undefined): boolean {
  if (MEASURE_VERBS.has(verb)) return true;
  if (kind === 'money' && (PRICE_VERBS.has(verb) || (preposition === 'for' && SALE_VERBS.has(verb)))) return true;
  if (kind === 'duration') return LASTING_VERBS.has(verb);
  if (kind === 'age') return /^turn(?:s|ed|ing)?$/.test(verb);
  return /^(?:to|from)$/.test(preposition ?? '') && (/ed$/.test(verb) || LEAPS.has(verb));
}

const LEAPS: ReadonlySet<string> = new Set(['shot', 'leapt', 'dove', 'sank', 'swung', 'swelled', 'crept']);

/** "is worth $5 million" tells of its subject, "a ring worth $5 million" of the ring. */
function worthBefore(line: Line, end: number): ClauseBefore | null {
  const { tokens, tags } = line;
  if (tokens[end - 1]?.lower !== 'worth') return null;
  let verb = end - 2;
  while (tags[verb] === 'adverb') verb--;
  if (tags[verb] !== 'auxiliary') {
    const owner = ownerBefore(line, end - 1);
    return { ...(owner ? { owner } : {}), isMeasure: false };
  }
  const subject = subjectBefore(line, groupStart(line, verb));
  return { ...(subject ? { subject } : {}), isMeasure: true };
}

/** "sales rose 12% in Norvik and 11% in Aldby": the second number shares the clause of the first. */
function sharedStart(line: Line, quantity: Quantity, earlier: Quantity | undefined): number | null {
  if (earlier?.kind !== quantity.kind || quantity.kind === 'count' || quantity.kind === 'age') return null;
  const end = startOf(line, quantity);
  for (let at = earlier.end; at < end; at++) if (isVerbal(line, at)) return null;
  const joint = line.tokens.slice(earlier.end, end).some(({ lower }) => lower === 'and' || lower === 'but');
  const isPlaced = (at: number) => line.tags[at] === 'preposition' && line.tokens[at]?.lower !== 'of';
  return joint && isPlaced(earlier.end) && isPlaced(quantity.end) ? startOf(line, earlier) : null;
}

/** "has risen by six to 77": it has risen to 77. */
function withoutStep({ tokens, numerals }: Line, end: number): number {
  const at = end - 1;
  const step = /^(?:to|from)$/.test(tokens[at]?.lower ?? '')
    ? numerals.find((numeral) => numeral.end === at)
    : undefined;
  return step && tokens[step.first - 1]?.lower === 'by' ? step.first - 1 : end;
}

/** Before "about the", and before "a total" of "gave a total $6 million". */
function withoutSize({ tokens, tags }: Line, from: number): number {
  let end = from;
  const isDirection = () => DIRECTIONS.has(tokens[end - 1]?.lower ?? '');
  while (
    end > 0 &&
    tokens[end - 1]?.lower !== 'that' &&
    (tags[end - 1] === 'determiner' || (tags[end - 1] === 'adverb' && !isDirection()))
  )
    end--;
  while (end > 0 && SIZES.has(tokens[end - 1]?.lower ?? '') && tags[end - 1] !== 'verb') end--;
  if (isSized({ tokens, tags }, end)) end--;
  while (end > 0 && tags[end - 1] === 'determiner' && tokens[end - 1]?.lower !== 'that') end--;
  return end;
}

/** In "the firm closed two mines and paid $5 million" both verbs are the firm's. */
function sharedSubject(line: Line, first: number): TokenRange | null {
  if (!/^(?:and|but)$/.test(line.tokens[first - 1]?.lower ?? '')) return null;
  const joint = line.tokens[first - 2]?.text === ',' ? first - 2 : first - 1;
  const verb = verbBefore(line, joint);
  return verb === null || line.tags[verb] === 'gerund' ? null : subjectBefore(line, groupStart(line, verb));
}

/** Where the number begins, with its approximator, and with the "at the age of" before an age. */
function startOf({ tokens }: Line, { kind, first, approx }: Quantity): number {
  let at = startWithApprox({ first, approx });
  while (kind === 'age' && /^(?:aged?|ages|of|at|the|just|only)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** "are down 65%": the direction is part of what is said. */
const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'back', 'out', 'off', 'over', 'away']);

/** "a reported $10 million", "by a growing 2 percent": between "a" and a number they only colour it. */
const isSized = ({ tokens }: Pick<Line, 'tokens' | 'tags'>, end: number) =>
  /^an?$/.test(tokens[end - 2]?.lower ?? '') && /(?:ed|ing)$/.test(tokens[end - 1]?.lower ?? '');

function skipAuxiliaries({ tokens, tags }: Line, first: number, verb: number): number {
  let at = first;
  if (tags[verb] === 'gerund') return first;
  while (
    at < verb &&
    (PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') ||
      (tags[at] === 'adverb' && !KEPT_ADVERBS.has(tokens[at]?.lower ?? '')))
  )
    at++;
  return at === verb && PLAIN_AUXILIARIES.has(tokens[verb]?.lower ?? '') ? verb + 1 : at;
}
