import { CLAUSE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { phrasesAfter } from './after/phrases-after.ts';
import { predicate } from './after/predicate.ts';
import type { ClauseBefore } from './before/clause-before.ts';
import { readClauseBefore } from './before/read-clause-before.ts';
import { comparisonAt } from './comparison-at.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads the words around a number; `all` are the numbers of its sentence. */
export function lookAround(line: Line, quantity: Quantity, all: readonly Quantity[]): Surroundings {
  const index = all.indexOf(quantity);
  const noun = quantity.noun ?? comparisonAt(line, quantity.end) ?? nounBehind(line, quantity);
  const end = behindConversion(line, Math.max(quantity.end, noun?.end ?? 0, quantity.approx?.end ?? 0));
  const next = all.find(({ first, approx }) => Math.min(first, approx?.first ?? first) >= end);
  const nextNumber = next ? Math.min(next.first, next.approx?.first ?? next.first) : line.tokens.length;
  const before = readClauseBefore(line, quantity, all.slice(Math.max(0, index - 3), index));
  const after = isObject(line, quantity, before) && isFiniteVerb(line, end) ? [] : phrasesAfter(line, end, nextNumber);
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

/** "55 miles (90 kilometers) from the border" goes on behind the bracket. */
function behindConversion({ tokens }: Line, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const length = tokens.slice(at, at + LONGEST_CONVERSION).findIndex((token) => token.text === ')');
  return length < 0 ? at : at + length + 1;
}

/** In "winning half of the 475 delegates will help" it is not the delegates that help. */
function isObject(
  { tokens, tags }: Line,
  { first, approx }: Quantity,
  { predicate, preposition }: ClauseBefore,
): boolean {
  const start = Math.min(first, approx?.first ?? first);
  if (tokens[start - 1]?.lower === 'that') return false;
  const verb = predicate && tokens[predicate.end - 1]?.lower;
  const isTold = verb !== undefined && CLAUSE_VERBS.has(verb);
  return (
    (preposition !== undefined && tags[start - 1] !== 'mark') ||
    (predicate !== undefined && start - predicate.end < MOST_BETWEEN && !isTold)
  );
}

/** An article and an adverb may stand between a verb and the number that is its object. */
const MOST_BETWEEN = 3;

const isFiniteVerb = ({ tags }: Line, at: number) => tags[at] === 'auxiliary' || tags[at] === 'verb';

/** "One in five children are hungry" is told of the children, but of a 10-week course hardly that it is full. */
const TOLD_STATES: ReadonlySet<string> = new Set(['count', 'percent', 'ratio']);

function earlierNoun(line: Line, all: readonly Quantity[], index: number): TokenRange | null {
  for (const { kind, noun, ...other } of all.slice(Math.max(0, index - 3), index).reverse()) {
    if (kind !== 'count' && kind !== 'percent') continue;
    // "seven pilgrims, including six women, died and 19 were hurt": the women are a part.
    const start = Math.min(other.first, other.approx?.first ?? other.first);
    if (line.tokens[start - 1]?.lower === 'including') continue;
    const found = noun ?? nounBehind(line, { kind, ...other });
    if (found) return found;
  }
  return null;
}

/** "a $7 million settlement", "62 percent of its power", "$70 billion in debt": the noun that the figure belongs to. */
function nounBehind(line: Line, { kind, end, approx, isMeasure }: Quantity): TokenRange | null {
  const { tokens, tags } = line;
  if (
    (kind === 'count' && !isMeasure) ||
    kind === 'age' ||
    kind === 'ratio' ||
    ((kind === 'duration' || isMeasure) && tokens[end]?.lower !== 'of')
  )
    return null;
  let at = approx && approx.first === end ? approx.end : end;
  const preposition = tokens[at]?.lower;
  if (preposition === 'of' || (preposition === 'in' && kind === 'money' && isPlainNoun(line, at + 1))) {
    at++;
    while ((tags[at] === 'determiner' && tokens[at]?.lower !== 'those') || tags[at] === 'adverb') at++;
    if (tags[at] === 'digits') return null;
    const those = thoseWho(line, at);
    if (those) return those;
  }
  // "$300 million next year": that is when, and not what.
  return /^(?:last|next|each|every|more|less|higher|lower|combined)$/.test(tokens[at]?.lower ?? '')
    ? null
    : nounPhraseAt(line, at);
}

/** "in cash" tells what it is, "in Iraq" and "in the city" where, "in support of" neither. */
const isPlainNoun = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'noun' && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower !== 'of';

/** "60 percent of those who answered a survey asked for a library". */
function thoseWho(line: Line, at: number): TokenRange | null {
  if (line.tokens[at]?.lower !== 'those') return null;
  if (line.tags[at + 1] === 'participle') return { first: at, end: at + 2 };
  const start = /^(?:who|that)$/.test(line.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const told = predicate(line, start);
  return told && { first: at, end: told.end };
}
