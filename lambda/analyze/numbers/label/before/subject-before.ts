import { PERIODS } from '../../language/time-units.ts';
import { CLAUSE_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { clauseSubject } from './clause-subject.ts';
import { endsClause } from './ends-clause.ts';
import { isVerbal } from './is-verbal.ts';
import { MOST_TOKENS } from './most-tokens.ts';

/** The noun phrase before the verb, over "who", over a relative clause, and over an apposition between commas. */
export function subjectBefore(line: Line, verb: number): TokenRange | null {
  const subject = readSubject(line, verb);
  return subject && !isTime(line, subject) && !isPlaceAside(line, subject) ? withPartner(line, subject) : null;
}

/** "the mine in Aldby, Norvia that": the country does nothing. */
const isPlaceAside = ({ tokens }: Line, { first, end }: TokenRange) =>
  tokens[first - 1]?.text === ',' &&
  /^(?:that|which)$/.test(tokens[end - 1]?.lower ?? tokens[end]?.lower ?? '') &&
  /^\p{Lu}/u.test(tokens[first]?.text ?? '') &&
  end - first <= 2;

/** "last month that the cost …" */
const isTime = ({ tokens }: Line, { first, end }: TokenRange) =>
  PERIODS.has(tokens[end - 1]?.lower ?? '') &&
  /^(?:last|this|next|each|every|that)$/.test(tokens[end - 2]?.lower ?? tokens[first]?.lower ?? '');

/** "he and Ben Moss", "the Academy of Ships | and Harbours": who stands before "and" belongs to it; null where that is unclear. */
function withPartner(line: Line, { first, end }: TokenRange): TokenRange | null {
  const isHis =
    /^(?:his|her|their)$/.test(line.tokens[first - 1]?.lower ?? '') && line.tokens[first - 2]?.lower === 'and';
  if (isHis) {
    // "The mayor and his wife"
    const owner = nounPhraseBefore(line, first - 2);
    return owner && opensClause(line, owner.first) ? { first: owner.first, end } : null;
  }
  if (line.tokens[first - 1]?.lower !== 'and') return { first, end };
  if (line.tags[first - 2] === 'pronoun') return { first: first - 2, end };
  if (line.tags[first - 2] !== 'noun') return { first, end };
  const partner = nounPhraseBefore(line, first - 1);
  return partner && opensClause(line, partner.first) ? { first: partner.first, end } : null;
}

function readSubject(line: Line, verb: number): TokenRange | null {
  const { tokens } = line;
  if (isRelative(line, verb - 1)) return withRelative(line, verb);
  const opener = relativeBefore(line, verb);
  const owner = opener === null ? null : antecedent(line, opener);
  if (owner) return owner;
  const whole = clauseSubject(line, verb);
  if (whole) return whole;
  const end = tokens[verb - 1]?.text === ',' ? (openingComma(line, verb - 1) ?? verb) : verb;
  // "a site with prices ranging from $5": the prices range.
  const isReduced = line.tags[verb] === 'gerund';
  // "before the vote, Moss is ahead, holding a lead": who holds it stands further off.
  if (isReduced && tokens[verb - 1]?.text === ',') return null;
  if (isRelative(line, end - 1)) return antecedent(line, end - 1);
  const nearest = nounPhraseBefore(line, end, isReduced ? 0 : MOST_JOINTS);
  // "calls for those on a pension to get", "got the strike to end"
  const isWished = tokens[verb]?.lower === 'to';
  // "filed a claim in Norvik seeking $5": Norvik seeks nothing.
  const isPlace = isReduced && nearest !== null && /^(?:in|at)$/.test(tokens[nearest.first - 1]?.lower ?? '');
  if (isPlace) return null;
  return nearest && (isReduced || isWished || opensClause(line, nearest.first)) ? nearest : null;
}

/** Three joints are more than fit on a card. */
const MOST_JOINTS = 3;

/** What stands behind "of the" or behind a verb is no subject, unless the verb asks for a clause: "shows the fund spent". */
function opensClause(line: Line, first: number): boolean {
  let at = first;
  while (line.tags[at - 1] === 'determiner') at--;
  if (line.tokens[at]?.lower === 'that') return true;
  const before = line.tags[at - 1];
  if (isVerbal(line, at - 1)) return CLAUSE_VERBS.has(line.tokens[at - 1]?.lower ?? '');
  // "genetically modified crops", but "until then the town"
  const isManner = before === 'adverb' && /ly$/.test(line.tokens[at - 1]?.lower ?? '');
  return before !== 'preposition' && !isManner;
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
  // "the tour of the museum, which" is told of the tour, "members of a party that" of the party.
  const nearest = nounPhraseBefore(line, end, end < relative ? MOST_JOINTS : 0);
  // "a sailor with asthma who" is told of the sailor.
  const isWith = nearest && line.tokens[relative]?.lower === 'who' && line.tokens[nearest.first - 1]?.lower === 'with';
  return isWith ? nounPhraseBefore(line, end) : nearest;
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
