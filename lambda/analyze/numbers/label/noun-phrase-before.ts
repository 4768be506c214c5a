import { isDateWord } from '../language/is-date-word.ts';
import { SMALL, TENS } from '../language/numerals.ts';
import { CLAUSE_VERBS } from '../language/verbs.ts';
import type { Line, TaggedTokens } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';

/** Two phrases joined by a preposition are a subject, three are a story. */
const MOST_JOINTS = 1;
const MOST_TOKENS = 12;

/** The noun phrase that ends before `end`, without article, with one "of …" or "in …": "members of the bank". */
export function nounPhraseBefore(line: TaggedTokens, end: number, mostJoints = MOST_JOINTS): TokenRange | null {
  const inner = simplePhraseBefore(line, end);
  if (!inner) return null;
  let phrase = inner;
  for (let joints = 0; joints < mostJoints; joints++) {
    const joint = jointBefore(line, phrase.first);
    if (joint === null) return phrase;
    const outer = simplePhraseBefore(line, joint);
    // "those on a pension"
    if (!outer && line.tokens[joint - 1]?.lower === 'those') return { first: joint - 1, end };
    // "the firm building roads in Kenya said": the subject stands before the participle.
    if (!outer && isModifier(line.tags[joint - 1])) return modified(line, joint - 1);
    // "In the city officials said": the phrase at the start hangs on nothing.
    if (!outer) return null;
    phrase = { first: outer.first, end };
  }
  return phrase;
}

const isModifier = (tag: Line['tags'][number] | undefined) =>
  tag === 'gerund' || tag === 'participle' || tag === 'verb';

/** How far back "who" may stand. */
const REACH = 12;

/** The noun before "building roads" or "who fought in the war". */
function modified(line: TaggedTokens, verb: number): TokenRange | null {
  for (let at = verb - 1; at > 0 && at > verb - REACH; at--) {
    if (/^(?:who|that|which)$/.test(line.tokens[at]?.lower ?? '')) return simplePhraseBefore(line, at);
    if (line.tags[at] === 'mark' || line.tags[at] === 'conjunction') break;
  }
  return simplePhraseBefore(line, verb);
}

/** The place of the preposition before a phrase and its article; null if there is none. */
function jointBefore({ tokens, tags }: TaggedTokens, first: number): number | null {
  let at = first;
  // "ferries between the two towns"
  while (at > 0 && (tags[at - 1] === 'determiner' || SMALL.has(tokens[at - 1]?.lower ?? ''))) at--;
  return at > 0 && tags[at - 1] === 'preposition' ? at - 1 : null;
}

function simplePhraseBefore(line: TaggedTokens, end: number): TokenRange | null {
  let first = end;
  while (first > 0 && end - first < MOST_TOKENS && isInside(line, first - 1, end)) first--;
  while (first < end && !opens(line, first)) first++;
  return first < end && line.tags[end - 1] === 'noun' ? { first: withNumber(line, first), end } : null;
}

/** "754-pound" of "a 754-pound fish", "3M". */
function withNumber({ tokens }: TaggedTokens, first: number): number {
  if (tokens[first - 1]?.text === '-' && tokens[first]?.glued && tokens[first - 1]?.glued) return first - 2;
  return tokens[first - 1]?.type === 'digits' && tokens[first]?.glued ? first - 1 : first;
}

function isInside({ tokens, tags }: TaggedTokens, at: number, end: number): boolean {
  const token = tokens[at];
  if (!token || isDateWord(token) || isUnitWord(tokens, tags, at)) return false;
  if (tags[at] === 'noun') return true;
  if (tags[at] === 'mark') return at < end - 1 && isJoint(tokens, at);
  return (tags[at] === 'participle' || tags[at] === 'gerund') && at < end - 1 && isAdjective({ tokens, tags }, at);
}

/** "the proposed budget", but not "the firm proposed budgets", nor "said Ann Hill". */
function isAdjective({ tokens, tags }: TaggedTokens, at: number): boolean {
  if (CLAUSE_VERBS.has(tokens[at]?.lower ?? '') || tags[at - 1] === 'pronoun' || tags[at - 1] === 'auxiliary')
    return false;
  return tags[at - 1] !== 'noun' && !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

/** A number in words, or the "percent" or "million" of an earlier number. */
function isUnitWord(tokens: Line['tokens'], tags: Line['tags'], at: number): boolean {
  const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
  if (TENS.has(word) || (SMALL.has(word) && word !== 'one')) return true;
  return UNIT_WORDS.has(word) && (tags[at - 1] === 'digits' || UNIT_WORDS.has(before) || SMALL.has(before));
}

const UNIT_WORDS: ReadonlySet<string> = new Set([
  'percent',
  'million',
  'billion',
  'trillion',
  'thousand',
  'hundred',
  'dozen',
  'cents',
  'dollars',
  'euros',
  'pounds',
]);

/** A hyphen inside a compound, the dot of "Mr.", the "&" of a firm. */
function isJoint(tokens: Line['tokens'], at: number): boolean {
  const [before, mark, next] = tokens.slice(at - 1, at + 2);
  if (mark?.text === '-') return mark.glued && Boolean(next?.glued);
  if (mark?.text === '.') return /^\p{Lu}\p{L}{0,3}$/u.test(before?.text ?? '') && at > 0;
  return mark?.text === '&' || (/^['’]$/.test(mark?.text ?? '') && Boolean(mark?.glued));
}

const opens = ({ tags }: TaggedTokens, at: number) =>
  tags[at] === 'noun' || tags[at] === 'participle' || tags[at] === 'gerund';
