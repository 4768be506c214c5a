import type { Line } from '../../read/line.ts';
import { endsClause } from './ends-clause.ts';
import { isVerbal } from './is-verbal.ts';
import { MOST_TOKENS } from './most-tokens.ts';

/** The nearest verb to the left in the same clause. */
export function verbBefore(line: Line, end: number): number | null {
  for (let at = end - 1; at >= 0 && at > end - MOST_TOKENS; at--) {
    if (isVerbal(line, at) && !isAdjective(line, at)) return at;
    if (endsClause(line, at)) return null;
  }
  return null;
}

/** "the rates of uninsured pupils", "a bone-chilling 40 minutes" */
const isAdjective = ({ tokens, tags, numerals }: Line, at: number) =>
  (tokens[at]?.glued && tokens[at - 1]?.text === '-') ||
  (tags[at] === 'participle' &&
    (tags[at - 1] === 'preposition' || tags[at - 1] === 'determiner') &&
    tags[at + 1] === 'noun' &&
    // "a storm that killed eight"
    !numerals.some(({ first }) => first === at + 1));
