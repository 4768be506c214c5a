import { PLAIN_AUXILIARIES } from '../language/function-words.ts';
import { isDateWord } from '../language/is-date-word.ts';
import { PERIODS } from '../language/time-units.ts';
import { CLAUSE_VERBS, SAYING_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import { isInfinitive } from './after/is-infinitive.ts';
import { isVerb } from './after/is-verb.ts';
import { endsClause } from './before/ends-clause.ts';
import { listStart } from './list-start.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isSubjectSure } from './rules/is-subject-sure.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * The words that lead to a number, the most first: from the subject of its clause, then from each verb on. Of "the boys had a
 * plan listing seven steps": "boys had a plan listing", "listing".
 */
export function openingsBefore({ line, quantity }: Surroundings): readonly TokenRange[] {
  const end = listStart(line, startWithApprox(quantity));
  const { start, isWhole } = clauseOf(line, end);
  const verb = firstVerb(line, start, end);
  if (verb === null) return [];
  const subject = isWhole ? subjectOf(line, verb, start) : null;
  return [...(subject === null ? [] : [subject]), ...verbOpenings(line, verb, { start, end })]
    .map((first) => ({ first, end }))
    .filter((range) => !hasPronoun(line, range));
}

interface Clause {
  readonly start: number;
  /** It was read from its beginning. */
  readonly isWhole: boolean;
}

/** As far as a label can reach, in tokens. */
const MOST_TOKENS = 16;

/** Where the clause of the number begins, behind "police say" if another verb follows; not beyond another number. */
function clauseOf(line: Line, end: number): Clause {
  let start = end;
  while (start > 0 && !endsHere(line, start - 1)) {
    if (isNumber(line, start - 1) || end - start >= MOST_TOKENS) return { start, isWhole: false };
    if (isReport(line, start - 1) && firstVerb(line, start, end) !== null) break;
    start--;
  }
  return { start, isWhole: true };
}

/** A quotation is not left. */
const endsHere = (line: Line, at: number) => endsClause(line, at) || /^[“”"‘]$/.test(line.tokens[at]?.text ?? '');

const isNumber = ({ numerals }: Line, at: number) => numerals.some(({ first, end }) => first <= at && at < end);

/** "Police say |", "It is claimed that |" */
function isReport({ tokens, tags }: Line, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'that') return CLAUSE_VERBS.has(tokens[at - 1]?.lower ?? '');
  return isVerb(tags[at]) && tags[at - 1] !== 'auxiliary' && (SAYING_VERBS.has(word) || PRESENT_SAYING.test(word));
}

const PRESENT_SAYING = /^(?:says?|reports?|shows?|notes?|tells?)$/;

function firstVerb({ tags }: Line, start: number, end: number): number | null {
  const at = tags.slice(start, end).findIndex((tag) => isVerb(tag) || tag === 'auxiliary');
  return at < 0 ? null : start + at;
}

const isTime = ({ tokens }: Line, at: number) =>
  PERIODS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'time' || isDateWord(tokens[at]);

/** The subject, where the clause opens with it. */
function subjectOf(line: Line, verb: number, start: number): number | null {
  const subject = nounPhraseBefore(line, verb);
  if (!subject || !isSubjectSure(line, subject.first) || /^sa(?:id|ys?)$/.test(line.tokens[verb]?.lower ?? ''))
    return null;
  // "this time killing"
  if (isTime(line, subject.end - 1)) return null;
  const isOpening = line.tags.slice(start, subject.first).every((tag) => tag === 'determiner' || tag === 'adverb');
  return isOpening ? subject.first : null;
}

/** Where a verb without its subject may begin, as far as nothing before it says that it is denied, wanted or only possible. */
function verbOpenings(line: Line, verb: number, { start, end }: { start: number; end: number }): readonly number[] {
  const found: number[] = [];
  let isOpen = true;
  for (let at = verb; at < end; at++) {
    if (!opensGroup(line, at)) continue;
    isOpen = (isOpen || isOwnAct(line, at)) && !isDenied(line, at);
    const first = line.tokens[at - 1]?.lower === 'to' ? planBefore(line, at - 1) : withoutTense(line, at);
    if (isOpen && first !== null && first >= start && first < end && tells(line, { first, end })) found.push(first);
    isOpen &&= !isWish(line, at);
  }
  return found;
}

/** "could not win despite | scoring" */
const isOwnAct = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'gerund' && /^(?:despite|after|before|by|while|when|following|since)$/.test(tokens[at - 1]?.lower ?? '');

const opensGroup = ({ tags }: Line, at: number) =>
  isVerbal(tags[at]) && !isVerbal(tags[at - 1]) && tags[at - 1] !== 'adverb';

const isVerbal = (tag: Line['tags'][number] | undefined) => isVerb(tag) || tag === 'auxiliary';

/** "plan | to close"; what a verb leads to is told from that verb on. */
const planBefore = (line: Line, to: number) =>
  isVerb(line.tags[to - 1]) ? null : (nounPhraseBefore(line, to, 0)?.first ?? null);

/** "has been | driving" */
function withoutTense({ tokens, tags }: Line, from: number): number {
  let at = from;
  while (PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') && (isVerbal(tags[at + 1]) || tags[at + 1] === 'adverb')) at++;
  return at;
}

/** A verb stands there, and more than "is", "had" or "becoming". */
const tells = ({ tokens, tags }: Line, { first, end }: TokenRange) =>
  tags.slice(first, end).some(isVerb) &&
  !HOLLOW.has(tokens[first]?.lower ?? '') &&
  !tokens.slice(first, end).some(({ lower }) => NOT.test(lower));

const HOLLOW: ReadonlySet<string> = new Set([
  ...PLAIN_AUXILIARIES,
  ...'become becomes became becoming including having being according compared based said says say click do does did'.split(
    ' ',
  ),
]);

const isDenied = ({ tokens }: Line, at: number) =>
  tokens.slice(Math.max(0, at - 2), at + 3).some(({ lower }) => NOT.test(lower));

const NOT =
  /^(?:not|never|no|nobody|none|nothing|neither|without|cannot|hardly|unable|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|.*n['’]t)$/;

/** "wants to buy", "could buy": what follows has not happened. */
const isWish = (line: Line, at: number) =>
  CLAUSE_VERBS.has(line.tokens[at]?.lower ?? '') ||
  MODALS.test(line.tokens[at]?.lower ?? '') ||
  [at + 1, at + 2].some((to) => line.tokens[to]?.lower === 'to' && isInfinitive(line, to + 1));

const MODALS = /^(?:can|could|will|would|may|might|must|should)$/;

/** "used it for": on a card nobody knows what. */
const hasPronoun = ({ tokens }: Line, { first, end }: TokenRange) =>
  tokens.slice(first, end).some(({ lower }) => /^(?:it|this|that|these|those|there|you|them|him|me|us|i)$/.test(lower));
