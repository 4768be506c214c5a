import { PLAIN_AUXILIARIES } from '../../language/function-words.ts';
import { MEASURE_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { behindEarlier } from './behind-earlier.ts';
import type { ClauseBefore } from './clause-before.ts';
import { groupStart } from './group-start.ts';
import { ownerBefore } from './owner-before.ts';
import { subjectBefore } from './subject-before.ts';
import { verbBefore } from './verb-before.ts';

/** Reads the clause to the left of a number; `earlier` are the numbers before it in its sentence. */
export function readClauseBefore(line: Line, quantity: Quantity, earlier: readonly Quantity[]): ClauseBefore {
  const { tokens, tags } = line;
  const start = startOf(line, quantity);
  let end = withoutSize(line, behindEarlier(line, start, earlier));
  const isParticle = quantity.kind !== 'duration' && DIRECTIONS.has(tokens[end - 1]?.lower ?? '');
  const joint = tags[end - 1] === 'preposition' && !isParticle ? tokens[end - 1]?.lower : undefined;
  if (joint) end--;
  const preposition = tags[start - 1] === 'preposition' ? tokens[start - 1]?.lower : joint;
  const owner = joint === 'of' || joint === 'at' ? ownerBefore(line, end) : null;
  const verb = verbBefore(line, end);
  if (verb === null) return { ...(owner ? { owner } : {}), isMeasure: false };
  const first = groupStart(line, verb);
  const subject = subjectBefore(line, first) ?? sharedSubject(line, first);
  const predicate = { first: skipAuxiliaries(line, first, verb), end };
  const isMeasure = MEASURE_VERBS.has(tokens[verb]?.lower ?? '') && verb + 1 >= end;
  return {
    ...(owner ? { owner } : {}),
    ...(subject ? { subject } : {}),
    ...(preposition ? { preposition } : {}),
    predicate,
    isMeasure,
  };
}

/** Before "about the", and before "a total" of "gave a total $5 million". */
function withoutSize({ tokens, tags }: Line, from: number): number {
  let end = from;
  const isDirection = () => DIRECTIONS.has(tokens[end - 1]?.lower ?? '');
  while (end > 0 && (tags[end - 1] === 'determiner' || (tags[end - 1] === 'adverb' && !isDirection()))) end--;
  while (end > 0 && SIZES.has(tokens[end - 1]?.lower ?? '')) end--;
  while (end > 0 && tags[end - 1] === 'determiner') end--;
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
  let at = Math.min(first, approx?.first ?? first);
  while (kind === 'age' && /^(?:aged?|ages|of|at|the|just|only)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** "are down 65%": the direction is part of what is said. */
const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'back', 'out', 'off', 'over', 'away']);

/** "gave a total $5 million". */
const SIZES: ReadonlySet<string> = new Set([
  'total',
  'combined',
  'whopping',
  'record',
  'staggering',
  'mere',
  'paltry',
  'maximum',
  'minimum',
]);

function skipAuxiliaries({ tokens, tags }: Line, first: number, verb: number): number {
  let at = first;
  if (tags[verb] === 'gerund') return first;
  while (
    at < verb &&
    (PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') || (tags[at] === 'adverb' && tokens[at]?.lower !== 'not'))
  )
    at++;
  return at === verb && PLAIN_AUXILIARIES.has(tokens[verb]?.lower ?? '') ? verb + 1 : at;
}
