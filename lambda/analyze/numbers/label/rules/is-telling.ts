import { CLAUSE_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';

/** There is a verb that is more than "said" or "had", no second number, and no "it" that leaves open what. */
export function isTelling(line: Line, predicate: TokenRange): boolean {
  const { tokens } = line;
  if (predicate.first >= predicate.end || hasNumber(line, predicate) || endsInPronoun(line, predicate)) return false;
  if (/^(?:said|says?|told|tells?)$/.test(tokens[predicate.first]?.lower ?? '')) return false;
  const isOneWord = predicate.end === predicate.first + 1;
  return !(isOneWord && CLAUSE_VERBS.has(tokens[predicate.first]?.lower ?? ''));
}

/** "$5 and a boat"; the number of "around a 25-acre park" is an adjective. */
const hasNumber = ({ numerals, tokens }: Line, { first, end }: TokenRange) =>
  numerals.some((numeral) => numeral.first >= first && numeral.first < end && tokens[numeral.end]?.text !== '-');

/** "puts it at", "picked it up for": of "beat him by 18 points" the subject says enough. */
const endsInPronoun = ({ tokens }: Line, { first, end }: TokenRange) =>
  tokens.slice(Math.max(first + 1, end - 2), end).some(({ lower }) => /^(?:it|this|that|you|them)$/.test(lower));
