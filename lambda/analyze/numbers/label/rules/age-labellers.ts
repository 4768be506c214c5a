import type { Line, TaggedTokens } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';
import { behindAside } from '../after/behind-aside.ts';
import type { Labeller } from '../labeller.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { fateBefore } from './fate-before.ts';
import { limitBefore } from './is-age-limit.ts';
import { isSubjectSure } from './is-subject-sure.ts';
import { isTelling } from './is-telling.ts';
import { groupStart, subjectOf } from './subject-of.ts';
import { lengthOf, MOST_CHARACTERS, toldFrom } from './told-from.ts';
import { whatOf } from './what-of.ts';

/** What happened to whom at that age, or whose it is, the surest first. */
export const AGE_LABELLERS: readonly Labeller[] = [
  // "children under the age of 5" → "children under the age"; "a pupil aged 13 or older" → "pupil"
  ({ line, quantity }) => {
    const { first, end, approx } = quantity;
    const isAndOlder =
      approx !== undefined && approx.first >= end && /^aged?$/.test(line.tokens[first - 1]?.lower ?? '');
    const limit = isAndOlder ? { first: first - 1, end: first - 1 } : limitBefore(line, quantity);
    const those = limit && nounPhraseBefore(line, limit.first, 0);
    return those && [{ first: those.first, end: limit.end }];
  },
  // "his sister, 12, was rescued" → "sister, … rescued"; "a man aged 44 was hurt" → "man aged … hurt"
  ({ line, noun, quantity: { first, end, approx } }) => {
    const start = startWithApprox({ first, approx });
    const person = noun || isOld(line, end) ? null : personBefore(line, start);
    const told = person && whatOf(line, person, Math.max(end, approx?.end ?? end));
    return told && [{ first: told[0]?.first ?? start, end: start }, ...told.slice(1)];
  },
  // "a 7-year-old boy was found" → "boy found"; "hurt a 7-year-old boy" → "boy hurt"
  ({ line, noun, quantity: { first } }) =>
    noun && (whatOf(line, trimmed(line, noun), noun.end, first) ?? doneTo(line, trimmed(line, noun), first)),
  // "Ann Hill will turn 40" → "Ann Hill will turn"; "The shells are 900 years old" → "shells"
  ({ line, noun, quantity: { first, end, approx } }) => {
    const start = startWithApprox({ first, approx });
    const verb = start - 1;
    const word = line.tokens[verb]?.lower ?? '';
    const subject = subjectOf(line, groupStart(line, verb));
    if (!subject || noun) return null;
    if (/^turn(?:s|ed)?$/.test(word)) return [subject, { first: groupStart(line, verb), end: start }];
    const isPast = /^(?:was|were)$/.test(word) && line.tags[end] === 'mark';
    return (isPast || /^(?:is|are)$/.test(word)) && isOld(line, end) ? [subject] : null;
  },
  // "Ann Hill died at the age of 83" → "Ann Hill died"
  ({ line, quantity: { first } }) => (isAtAge(line, first) ? fateBefore(line, first) : null),
  // "He left school at age 14" → "left school"; "Ben Moss swam to Norvik at age 9" → "Ben Moss swam to Norvik"
  ({ line, quantity: { first }, before: { subject, predicate } }) => {
    if (!predicate || !isAtAge(line, first) || !isTelling(line, predicate)) return null;
    const start = groupStart(line, predicate.first);
    if (predicate.end === predicate.first + 1) return null;
    // "after winning a race at age 70", "hopes to win a race at age 70"
    const isBare = line.tags[predicate.first] === 'gerund' || line.tokens[predicate.first]?.lower === 'to';
    if (isBare || /^s?he$/.test(line.tokens[start - 1]?.lower ?? ''))
      return lengthOf(line, predicate) < MOST_CHARACTERS ? [predicate] : listed(toldFrom(line, predicate.first, null));
    const person = subject?.end === start && isSubjectSure(line, subject.first) ? subject : subjectOf(line, start);
    return person && [person, predicate];
  },
  // "The 11-year-old was charged" → "charged"; "A 30-year-old found a purse" → "found a purse"
  ({ line, noun, quantity: { first, end } }) => {
    if (noun || !isOld(line, end)) return null;
    const isWho = line.tokens[end]?.lower === 'who';
    const verb = isWho ? end + 1 : behindAside(line, end);
    const told = toldFrom(line, verb, null, isWho);
    if (!told || !(isWho || isSubjectSure(line, first))) return null;
    return /^an?$/.test(line.tokens[first - 1]?.lower ?? '') || isPassive(line, verb, told) || told.end > told.first + 2
      ? [told]
      : null;
  },
];

/** "his sister, | 12", "a man aged | 44", "Lena Roth, aged | 44". */
function personBefore(line: Line, first: number): TokenRange | null {
  const end = line.tokens[first - 1]?.lower === 'aged' ? first - 1 : first;
  const isBehindMark = line.tokens[end - 1]?.text === ',';
  if (end === first && !isBehindMark) return null;
  return nounPhraseBefore(line, isBehindMark ? end - 1 : end, 0);
}

/** "a man late" of "arrested a man late on Monday" */
const trimmed = ({ tokens }: Line, { first, end }: TokenRange): TokenRange =>
  end > first + 1 && /^(?:late|early)$/.test(tokens[end - 1]?.lower ?? '') ? { first, end: end - 1 } : { first, end };

/** "police arrested a 42-year-old cook" → "cook arrested" */
function doneTo(line: Line, noun: TokenRange, first: number): readonly TokenRange[] | null {
  let at = first;
  while (line.tags[at - 1] === 'determiner') at--;
  return HARMS.test(line.tokens[at - 1]?.lower ?? '') && line.tags[at - 2] !== 'gerund'
    ? [noun, { first: at - 1, end: at }]
    : null;
}

const HARMS =
  /^(?:killed|wounded|injured|arrested|charged|rescued|shot|freed|detained|jailed|abducted|kidnapped|stabbed|murdered|convicted|released|saved|struck)$/;

/** "was charged" */
const isPassive = ({ tokens }: Line, verb: number, { first, end }: TokenRange) =>
  tokens.slice(first, end).some(({ lower }) => FATES.test(lower)) ||
  tokens.slice(verb, Math.min(first, end)).some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower));

const FATES = /^(?:died|dead|drowned|survived|escaped|vanished|disappeared|passed)$/;

const listed = (range: TokenRange | null) => range && [range];

const isOld = ({ tokens }: Line, end: number) => tokens[end - 1]?.lower === 'old';

const isAtAge = ({ tokens }: Line, first: number) =>
  /^(?:aged?|at)$/.test(tokens[first - (tokens[first - 1]?.lower === 'of' ? 2 : 1)]?.lower ?? '');

/** "Lena Roth", "the singer Lena Roth". */
export const isName = ({ tokens }: TaggedTokens, { end }: TokenRange) => /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '');
