import { isDateWord } from '../language/is-date-word.ts';
import { PERIODS } from '../language/time-units.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { startWithApprox } from '../read/start-with-approx.ts';
import { clauseOf, firstVerb } from './clause-of.ts';
import { listStart } from './list-start.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isSubjectSure } from './rules/is-subject-sure.ts';
import type { Surroundings } from './surroundings.ts';
import { verbOpenings } from './verb-openings.ts';

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

const isTime = ({ tokens }: Line, at: number) =>
  PERIODS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'time' || isDateWord(tokens[at]);

/** "used it for": on a card nobody knows what. */
const hasPronoun = ({ tokens }: Line, { first, end }: TokenRange) =>
  tokens.slice(first, end).some(({ lower }) => /^(?:it|this|that|these|those|there|you|them|him|me|us|i)$/.test(lower));
