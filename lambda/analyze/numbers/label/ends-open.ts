import { CLAUSE_VERBS, SAYING_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { isVerb } from './after/is-verb.ts';

/** The words stop before what they need: "improved | upon its trade", "the source said agents | would leave", "the University | of Norvik". */
export const endsOpen = (line: Line, range: TokenRange, number: number) =>
  (!isBefore(range, number) &&
    (isWithoutParticle(line, range) ||
      isHalfPair(line, range) ||
      isHalfName(line, range) ||
      isBeforeObject(line, range))) ||
  isHalfTime(line, range) ||
  isHalfClause(line, range);

/** In tokens: "spread over about [20 acres]" is whole without "over". */
const NEAR = 4;

const isBefore = ({ end }: TokenRange, number: number) => end <= number && number < end + NEAR;

/** "came | under fire", "handing | out bread", "eaten | nothing" */
const isWithoutParticle = ({ tokens, tags }: Line, { end }: TokenRange) =>
  isVerb(tags[end - 1]) &&
  (/^(?:upon|down|up|out|nothing|nobody|none|neither)$/.test(tokens[end]?.lower ?? '') ||
    (tokens[end]?.lower === 'under' && /^c[oa]m(?:es?|ing)$/.test(tokens[end - 1]?.lower ?? '')));

/** "who works | and lives in Norvik" */
const isHalfPair = ({ tokens, tags }: Line, { end }: TokenRange) =>
  tags[end - 1] === 'verb' && /^(?:who|that|which)$/.test(tokens[end - 2]?.lower ?? '') && tokens[end]?.lower === 'and';

/** "could have reached | 60", "nothing would stop | him" */
const isBeforeObject = ({ tokens, tags, numerals }: Line, { end }: TokenRange) =>
  isVerb(tags[end - 1]) &&
  (/^(?:him|them|it|me|us)$/.test(tokens[end]?.lower ?? '') ||
    (tags[end - 2] === 'auxiliary' && numerals.some(({ first }) => first === end)));

/** "by the time | they rang the bell" */
const isHalfTime = ({ tokens, tags }: Line, { end }: TokenRange) =>
  tokens[end - 1]?.lower === 'time' && (tags[end] === 'pronoun' || tokens[end - 3]?.lower === 'by');

const isHalfName = ({ tokens, tags }: Line, { end }: TokenRange) =>
  tokens[end]?.lower === 'of' && tags[end - 1] === 'noun' && /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '');

/** "testified that Ben Moss | knocked": the subject of a clause without its verb. */
function isHalfClause({ tokens, tags }: Line, { first, end }: TokenRange): boolean {
  if (tags[end - 1] !== 'noun' || !(tags[end] === 'auxiliary' || isVerb(tags[end]))) return false;
  let at = end - 1;
  while (at > first && tags[at] !== 'pronoun' && tokens[at]?.lower !== 'that' && !isVerb(tags[at])) at--;
  const word = tokens[at]?.lower ?? '';
  if (word === 'that') return isVerb(tags[at - 1]);
  return isVerb(tags[at]) && (SAYING_VERBS.has(word) || CLAUSE_VERBS.has(word));
}
