import { isDateWord } from '../../language/is-date-word.ts';
import { CLAUSE_VERBS, SAYING_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { objectEnd } from '../after/object-end.ts';
import { endsClause } from './ends-clause.ts';
import { isVerbal } from './is-verbal.ts';
import { MOST_TOKENS } from './most-tokens.ts';

/** As much as a card holds. */
const MOST_CHARACTERS = 60;

/**
 * The subject read forward from where its clause begins, over all that hangs on it, up to the verb: "the number of
 * people killed in the valley since April". Null where something else stands between.
 */
export function clauseSubject(line: Line, verb: number): TokenRange | null {
  const whole = readSubject(line, verb, clauseStart(line, verb));
  if (whole) return whole;
  // "until the next ferry came"
  const opener = line.tokens.slice(0, verb).findLastIndex(({ lower }) => OPENERS.has(lower));
  return opener > verb - MOST_TOKENS && opener >= 0 ? readSubject(line, verb, opener + 1) : null;
}

const OPENERS: ReadonlySet<string> = new Set(['until', 'before', 'after', 'since', 'because', 'as']);

function readSubject(line: Line, verb: number, from: number): TokenRange | null {
  let start = from;
  while (start < verb && (line.tags[start] === 'determiner' || line.tags[start] === 'adverb')) start++;
  if (isNumber(line, start)) return null;
  const head = nounPhraseAt(line, start)?.end ?? verb + 1;
  const ends = [behindOwner(line, head)];
  for (;;) {
    const last = ends.at(-1) ?? verb;
    const next = isSkipped(line, last) ? last + 1 : behindModifier(line, last);
    if (last >= verb || next === null) break;
    ends.push(next);
  }
  if (ends.at(-1) !== verb) return null;
  const fitting = ends.filter((end) => lengthOf(line, start, end) <= MOST_CHARACTERS);
  const end = fitting.at(-1);
  return end === undefined ? null : { first: start, end: withoutAdverb(line, end) };
}

/** "now", and the "once" of "once owned by a captain". */
const isSkipped = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'adverb' || (tokens[at]?.lower === 'once' && tags[at + 1] === 'participle');

/** "forty countries": a number is no part of a label. */
const isNumber = ({ numerals }: Line, at: number) => numerals.some(({ first }) => first === at);

/** "Mars’ moons", "the mayor's plan": behind what is owned. */
function behindOwner(line: Line, end: number): number {
  const isOwner = /^['’]$/.test(line.tokens[end]?.text ?? '') && line.tokens[end]?.glued;
  return (isOwner && nounPhraseAt(line, end + 1)?.end) || end;
}

/** "from a bomb blast", "killed in Norvia", "to close the mine", "and the mayor". */
function behindModifier(line: Line, at: number): number | null {
  const { tokens, tags, masked } = line;
  if (tags[at] === 'preposition' && tokens[at]?.lower !== 'because') {
    if (tags[at + 1] === 'digits') return at + 2;
    const isAct = tags[at + 1] === 'gerund';
    return objectEnd(line, isAct && tags[at + 2] !== 'noun' ? at + 2 : at + 1);
  }
  if (tags[at] === 'participle') return tags[at + 1] === 'preposition' ? behindModifier(line, at + 1) : null;
  if (tags[at] === 'gerund') return objectEnd(line, at + 1);
  if (tokens[at]?.lower === 'and') return tags[at + 1] === 'digits' ? at + 2 : objectEnd(line, at + 1);
  // "a rare 1962 boat"
  if (tags[at] === 'digits' && masked.has(at)) return nounPhraseAt(line, at + 1)?.end ?? null;
  return isDateWord(tokens[at]) ? at + 1 : null;
}

/** Behind the mark, the "that" or the "but" before the verb. */
function clauseStart(line: Line, verb: number): number {
  for (let at = verb - 1; at >= 0 && at > verb - MOST_TOKENS; at--) if (opensClause(line, at)) return at + 1;
  return 0;
}

function opensClause(line: Line, at: number): boolean {
  const { tokens, tags } = line;
  const word = tokens[at]?.lower ?? '';
  // "the mayor and the captain"
  if (word === 'and') return tags[at - 1] !== 'noun' && tags[at - 1] !== 'digits';
  if (/^[“”"‘]$/.test(word)) return true;
  if (word === 'that') return tags[at - 1] === 'verb' || SAYING_VERBS.has(tokens[at - 1]?.lower ?? '');
  // "once owned by a captain"
  if (word === 'once') return tags[at + 1] !== 'participle';
  // "the papers show the fund spent"
  if (CLAUSE_VERBS.has(word)) return isVerbal(line, at) && tags[at + 1] !== 'preposition';
  return endsClause(line, at);
}

const lengthOf = ({ tokens }: Line, first: number, end: number) =>
  (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);

const withoutAdverb = ({ tags }: Line, from: number) => {
  let end = from;
  while (tags[end - 1] === 'adverb') end--;
  return end;
};
