import { DAY_WORDS } from '../../language/day-words.ts';
import { CLAUSE_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import { isVerb } from './is-verb.ts';
import { objectEnd } from './object-end.ts';
import type { Phrase } from './phrase.ts';
import { verbGroupEnd } from './verb-group-end.ts';

/** The verbs with their particles and their object, where that is no number; null where they ask for a clause. */
export function verbPhrase(line: Line, first: number, verb: number): Phrase | null {
  let end = verbGroupEnd(line, verb);
  if (isParticle(line, end)) end++;
  while (line.tags[end] === 'adverb' && !DAY_WORDS.has(line.tokens[end]?.lower ?? '')) end++;
  const object = objectEnd(line, end);
  const told = line.tokens[end - 1]?.lower ?? '';
  // "sacks to keep the mill going"
  if (/^(?:him|her|it|them|(?:him|her|it)self|themselves)$/.test(line.tokens[end]?.lower ?? '') && object === null)
    return { sort: 'verb', first, end: behindManner(line, isParticle(line, end + 1) ? end + 2 : end + 1) };
  // "alleging that the mayor lied"
  const isThat = line.tokens[end]?.lower === 'that' && /ing$/.test(told);
  if (isThat) return null;
  const clause = CLAUSE_VERBS.has(told) ? clauseEnd(line, end) : null;
  if (clause !== null) return { sort: 'verb', first, end: clause };
  if (object !== null && isSubject(line, object, told)) return null;
  if (object === null && CLAUSE_VERBS.has(told)) return null;
  return {
    sort: 'verb',
    first,
    end: object !== null && !line.masked.has(object - 1) ? behindGerund(line, object) : end,
  };
}

/** "said | they would back the mayor", "felt | that the school was cold". */
function clauseEnd(line: Line, from: number): number | null {
  const at = line.tokens[from]?.lower === 'that' ? from + 1 : from;
  const subject = line.tags[at] === 'pronoun' ? at + 1 : objectEnd(line, at);
  const verbs = subject === null ? null : verbGroupEnd(line, subject);
  if (verbs === null || verbs === subject) return null;
  const particle = isParticle(line, verbs) ? verbs + 1 : verbs;
  const next = line.tags[particle] === 'preposition' ? particle + 1 : particle;
  return objectEnd(line, next) ?? particle;
}

/** "viewed him | favourably" */
const behindManner = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'adverb' && /ly$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** "petitions begging the king | be heard", "voters who said the town | does too little" */
const isSubject = ({ tokens, tags }: Line, end: number, verb: string) =>
  tokens[end]?.lower === 'be' || (CLAUSE_VERBS.has(verb) && (isVerb(tags[end]) || tags[end] === 'auxiliary'));

/** "torn down.", "turned up there". */
const isParticle = ({ tokens, tags }: Line, at: number) =>
  /^(?:up|down|out|off|over)$/.test(tokens[at]?.lower ?? '') &&
  (at + 1 >= tokens.length ||
    tags[at + 1] === 'mark' ||
    tags[at + 1] === 'adverb' ||
    tags[at + 1] === 'pronoun' ||
    tags[at + 1] === 'preposition');

/** "to keep the old ferries running." */
const behindGerund = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'gerund' && (at + 1 >= tokens.length || tags[at + 1] === 'mark') ? at + 1 : at;
