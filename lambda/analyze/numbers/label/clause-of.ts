import { CLAUSE_VERBS, SAYING_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import { isVerb } from './after/is-verb.ts';
import { endsClause } from './before/ends-clause.ts';
import { isVerbal } from './before/is-verbal.ts';

/** The clause of a number, as far as it was read before it; in tokens. */
export interface Clause {
  readonly start: number;
  /** Nothing cut it off: no other number, and it is not too long for a label. */
  readonly isWhole: boolean;
}

/** As far as a label can reach, in tokens. */
const MOST_TOKENS = 16;

/** Where the clause of the number begins, behind "police say" if another verb follows; not beyond another number. */
export function clauseOf(line: Line, end: number): Clause {
  let start = end;
  while (start > 0 && (!endsHere(line, start - 1) || isPair(line, start - 1, end))) {
    if (isNumber(line, start - 1) || end - start >= MOST_TOKENS) return { start, isWhole: false };
    if (isReport(line, start - 1) && firstVerb(line, start, end) !== null) break;
    start--;
  }
  return { start, isWhole: true };
}

/** A quotation is not left. */
export const endsHere = (line: Line, at: number) =>
  endsClause(line, at) || /^[“”"‘]$/.test(line.tokens[at]?.text ?? '');

export const isNumber = ({ numerals }: Line, at: number) => numerals.some(({ first, end }) => first <= at && at < end);

/** "in Norvik and | Aldby with 80 percent": no verb stands behind, so it is no second clause. */
const isPair = (line: Line, at: number, end: number) =>
  /^(?:and|or)$/.test(line.tokens[at]?.lower ?? '') &&
  line.tags[at - 1] === 'noun' &&
  line.tags[at + 1] === 'noun' &&
  firstVerb(line, at, end) === null;

/** "Police say |", "It is claimed that |" */
function isReport({ tokens, tags }: Line, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'that') return CLAUSE_VERBS.has(tokens[at - 1]?.lower ?? '');
  return isVerb(tags[at]) && tags[at - 1] !== 'auxiliary' && (SAYING_VERBS.has(word) || PRESENT_SAYING.test(word));
}

const PRESENT_SAYING = /^(?:says?|reports?|shows?|notes?|tells?)$/;

export function firstVerb(line: Line, start: number, end: number): number | null {
  const at = line.tags.slice(start, end).findIndex((_, i) => isVerbal(line, start + i));
  return at < 0 ? null : start + at;
}
