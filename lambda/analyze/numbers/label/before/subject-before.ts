import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { endsClause } from './ends-clause.ts';
import { isVerbal } from './is-verbal.ts';
import { MOST_TOKENS } from './most-tokens.ts';

/** The noun phrase before the verb, over "who", over a relative clause, and over an apposition between commas. */
export function subjectBefore(line: Line, verb: number): TokenRange | null {
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
