import { MEASURE_UNITS } from '../language/measure-units.ts';
import { CLAUSE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import { isPeriodNext } from './after/phrase-at.ts';
import { phrasesAfter } from './after/phrases-after.ts';
import type { ClauseBefore } from './before/clause-before.ts';
import { readClauseBefore } from './before/read-clause-before.ts';
import { nounBehind, nounOf } from './noun-of.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads the words around a number; `all` are the numbers of its sentence. */
export function lookAround(line: Line, quantity: Quantity, all: readonly Quantity[]): Surroundings {
  const index = all.indexOf(quantity);
  const noun = nounOf(line, quantity);
  const end = behindConversion(line, Math.max(quantity.end, noun?.end ?? 0, quantity.approx?.end ?? 0));
  // A joined number is an adjective: "after a 6.5-magnitude tremor".
  const next = all.find(({ first, approx, isJoined }) => !isJoined && startWithApprox({ first, approx }) >= end);
  const nextNumber = next ? startWithApprox(next) : line.tokens.length;
  const read = readClauseBefore(line, quantity, all.slice(Math.max(0, index - 3), index));
  const before = isReported(line, read, end) ? { isMeasure: false } : read;
  const isMeasured = noun !== null && MEASURE_UNITS.has(line.tokens[noun.end - 1]?.lower ?? '');
  const isSubject = !isMeasured && !isObject(line, quantity, before);
  const after = isSubject || !isFiniteVerb(line, end) ? phrasesAfter(line, { from: end, nextNumber, isSubject }) : [];
  return {
    line,
    quantity,
    before,
    noun,
    after: after.filter(({ sort }) => sort !== 'state' || TOLD_STATES.has(quantity.kind)),
    earlierNoun: earlierNoun(line, all, index),
  };
}

/** In tokens: "(90 kilometers)", "(£4.2 million)". */
const LONGEST_CONVERSION = 6;

/** "30 miles (48 kilometers) from the pier" goes on behind the bracket. */
function behindConversion({ tokens }: Line, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const length = tokens.slice(at, at + LONGEST_CONVERSION).findIndex((token) => token.text === ')');
  return length < 0 ? at : at + length + 1;
}

/** In "winning half of the 475 delegates will help" it is not the delegates that help. */
function isObject(
  { tokens, tags }: Line,
  { first, approx }: Quantity,
  { predicate, preposition, owner }: ClauseBefore,
): boolean {
  const start = startWithApprox({ first, approx });
  if (tokens[start - 1]?.lower === 'that') return false;
  // "a total of 31 sailors were rescued"
  if (owner && tokens[owner.end - 1]?.lower === 'total') return false;
  const verb = predicate && tokens[predicate.end - 1]?.lower;
  const isTold = verb !== undefined && CLAUSE_VERBS.has(verb);
  return (
    (preposition !== undefined && tags[start - 1] !== 'mark') ||
    (predicate !== undefined && start - predicate.end < MOST_BETWEEN && !isTold)
  );
}

/** "found 80 percent of pupils felt cold": what was found is the whole clause. */
const isReported = (line: Line, { predicate, preposition }: ClauseBefore, end: number) =>
  preposition === undefined &&
  /^(?:found|finds?|shows?|showed|suggests?)$/.test(line.tokens[(predicate?.end ?? 0) - 1]?.lower ?? '') &&
  (isFiniteVerb(line, end) || line.tags[end] === 'participle');

/** An article and an adverb may stand between a verb and the number that is its object. */
const MOST_BETWEEN = 3;

function isFiniteVerb(line: Line, from: number): boolean {
  const { tags } = line;
  let at = from;
  // "found 50 boats a year could sink"
  if (isPeriodNext(line, at)) at += 2;
  while (tags[at] === 'adverb') at++;
  return tags[at] === 'auxiliary' || tags[at] === 'verb';
}

/** "One in five children are hungry" is told of the children, but of a 10-week course hardly that it is full. */
const TOLD_STATES: ReadonlySet<string> = new Set(['count', 'percent', 'ratio', 'age']);

function earlierNoun(line: Line, all: readonly Quantity[], index: number): TokenRange | null {
  for (const { kind, noun, ...other } of all.slice(Math.max(0, index - 3), index).reverse()) {
    if (kind !== 'count' && kind !== 'percent') continue;
    // "nine sailors, including two cooks, died and 19 were hurt": the cooks are a part.
    const start = startWithApprox(other);
    if (line.tokens[start - 1]?.lower === 'including') continue;
    // "one sailor drowned and nine were hurt": not nine sailor.
    if (other.value === 1 && (all[index]?.value ?? 0) > 1) continue;
    const found = noun ?? nounBehind(line, { kind, ...other });
    // "six times the usual catch" counts nothing.
    if (found && line.tokens[found.first]?.lower !== 'times') return found;
  }
  return null;
}
