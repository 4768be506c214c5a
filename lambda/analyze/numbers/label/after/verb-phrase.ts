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
  if (object !== null && isSubject(line, object, told)) return null;
  if (object === null && CLAUSE_VERBS.has(told)) return null;
  return {
    sort: 'verb',
    first,
    end: object !== null && !line.masked.has(object - 1) ? behindGerund(line, object) : end,
  };
}

/** "petitions begging the king | be heard", "voters who said the town | does too little" */
const isSubject = ({ tokens, tags }: Line, end: number, verb: string) =>
  tokens[end]?.lower === 'be' || (CLAUSE_VERBS.has(verb) && (isVerb(tags[end]) || tags[end] === 'auxiliary'));

/** "torn down.", "turned up there". */
const isParticle = ({ tokens, tags }: Line, at: number) =>
  /^(?:up|down|out|off|over)$/.test(tokens[at]?.lower ?? '') &&
  (at + 1 >= tokens.length || tags[at + 1] === 'mark' || tags[at + 1] === 'adverb' || tags[at + 1] === 'preposition');

/** "to keep the old ferries running." */
const behindGerund = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'gerund' && (at + 1 >= tokens.length || tags[at + 1] === 'mark') ? at + 1 : at;
