import { PLAIN_AUXILIARIES } from '../language/function-words.ts';
import { PERIODS } from '../language/time-units.ts';
import { MEASURE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';

/** What stands before a number in its clause. */
export interface ClauseBefore {
  /** "our goal of" → "goal"; "a fund of" → "fund". */
  readonly owner?: TokenRange;
  readonly subject?: TokenRange;
  /** From the verb to the number, without a preposition at the end: "beat the senator from Vermont". */
  readonly predicate?: TokenRange;
  /** The verb says no more than how much: "is", "rose to". */
  readonly isMeasure: boolean;
  /** Directly before the number: "by" of "rose by 5 percent". */
  readonly preposition?: string;
}

/** How far a clause is followed to the left: longer ones make no label of sixty characters. */
const MOST_TOKENS = 40;

/** Reads the clause to the left of a number; `earlier` are the numbers before it in its sentence. */
export function clauseBefore(line: Line, quantity: Quantity, earlier: readonly Quantity[]): ClauseBefore {
  const { tokens, tags } = line;
  const start = startOf(line, quantity);
  let end = behindEarlier(line, start, earlier);
  while (
    end > 0 &&
    (tags[end - 1] === 'determiner' || tags[end - 1] === 'adverb') &&
    !DIRECTIONS.has(tokens[end - 1]?.lower ?? '')
  )
    end--;
  while (end > 0 && SIZES.has(tokens[end - 1]?.lower ?? '')) end--;
  while (end > 0 && tags[end - 1] === 'determiner') end--;
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

/** "our goal of", but not "this year at". */
function ownerBefore(line: Line, end: number): TokenRange | null {
  const owner = PERIODS.has(line.tokens[end - 1]?.lower ?? '') ? null : nounPhraseBefore(line, end, 0);
  // "a margin of error of 3 points"
  const isOfError = owner !== null && line.tokens[owner.first - 1]?.lower === 'of';
  const whole = isOfError ? nounPhraseBefore(line, owner.first - 1, 0) : null;
  return whole ? { first: whole.first, end } : owner;
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

/** In "rose 14 points, or 0.1%, to 26,048" each number belongs to "rose". */
function behindEarlier({ tokens }: Line, start: number, earlier: readonly Quantity[]): number {
  let at = start;
  for (const { first, end, noun, approx } of earlier.toReversed()) {
    let joint = at;
    while (joint > 0 && /^(?:,|\(|or|to|from|-|–|and)$/.test(tokens[joint - 1]?.lower ?? '')) joint--;
    const isNext =
      joint < at && (joint === end || joint === noun?.end) && !/^and$|^,$/.test(wordsBetween(tokens, joint, at));
    if (!isNext) return at;
    at = Math.min(first, approx?.first ?? first);
    if (/^(?:from|between)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  }
  return at;
}

const wordsBetween = (tokens: Line['tokens'], first: number, end: number) =>
  tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(' ');

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

/** The nearest verb to the left in the same clause. */
function verbBefore(line: Line, end: number): number | null {
  for (let at = end - 1; at >= 0 && at > end - MOST_TOKENS; at--) {
    if (isVerbal(line, at)) return at;
    if (endsClause(line, at)) return null;
  }
  return null;
}

function isVerbal({ tags }: Line, at: number): boolean {
  const tag = tags[at];
  return tag === 'verb' || tag === 'participle' || tag === 'gerund' || tag === 'auxiliary';
}

function endsClause({ tokens, tags }: Line, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  // "live in cities -- more than 54%"
  if (text === '-' && (tokens[at - 1]?.text === '-' || tokens[at + 1]?.text === '-')) return true;
  if (tags[at] === 'mark') return !/^(?:-|'|’|&|“|”|"|‘)$/.test(text) && !(text === '.' && at > 0);
  return tags[at] === 'conjunction';
}

/** Where "has been expected to cost" begins. */
function groupStart({ tokens, tags }: Line, verb: number): number {
  let first = verb;
  while (first > 0) {
    const tag = tags[first - 1];
    const isInside =
      tag === 'auxiliary' || tag === 'adverb' || tag === 'verb' || tag === 'participle' || tag === 'gerund';
    const isTo = tokens[first - 1]?.lower === 'to' && first - 1 > 0;
    if (!isInside && !isTo) break;
    first--;
  }
  return first;
}

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

/** The noun phrase before the verb, over "who", over a relative clause, and over an apposition between commas. */
function subjectBefore(line: Line, verb: number): TokenRange | null {
  const { tokens } = line;
  if (isRelative(line, verb - 1)) return withRelative(line, verb);
  const opener = relativeBefore(line, verb);
  const owner = opener === null ? null : antecedent(line, opener);
  if (owner) return owner;
  const end = tokens[verb - 1]?.text === ',' ? (openingComma(line, verb - 1) ?? verb) : verb;
  // "a site with prices ranging from $5": the prices range.
  const isReduced = line.tags[verb] === 'gerund';
  return isRelative(line, end - 1) ? antecedent(line, end - 1) : nounPhraseBefore(line, end, isReduced ? 0 : 1);
}

const isRelative = ({ tokens }: Line, at: number) => /^(?:who|that|which)$/.test(tokens[at]?.lower ?? '');

/** "a plan that" as it stands, but "Ann Hill" of "Ann Hill, who". */
function withRelative(line: Line, verb: number): TokenRange | null {
  const found = antecedent(line, verb - 1);
  return found && found.end === verb - 1 && line.tokens[verb - 1]?.lower !== 'who'
    ? { first: found.first, end: verb }
    : found;
}

/** "a library that", "Ann Hill, who". */
function antecedent(line: Line, relative: number): TokenRange | null {
  const end = line.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  return nounPhraseBefore(line, end, 0);
}

/** In "a company that spilt oil for two summers must pay" the "that". */
function relativeBefore(line: Line, verb: number): number | null {
  let hasVerb = false;
  for (let at = verb - 1; at > 0 && at > verb - MOST_TOKENS; at--) {
    if (isRelative(line, at)) return hasVerb ? at : null;
    if (endsClause(line, at)) return null;
    hasVerb ||= isVerbal(line, at);
  }
  return null;
}

function openingComma({ tokens }: Line, closing: number): number | null {
  for (let at = closing - 1; at > 0 && at > closing - MOST_TOKENS; at--) if (tokens[at]?.text === ',') return at;
  return null;
}
