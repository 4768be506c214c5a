import { MEASURE_UNITS } from '../../language/measure-units.ts';
import { CLAUSE_VERBS, PARTICIPLES, SAYING_VERBS } from '../../language/verbs.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import type { Phrase } from '../after/phrase.ts';
import type { ClauseBefore } from '../before/clause-before.ts';
import type { Surroundings } from '../surroundings.ts';

/** What was done to what is counted: "has infected more than 600 hens" → "hens infected", "docked ten percent of their pay" → "of their pay docked". */
export function doneTo({
  line,
  quantity,
  noun,
  earlierNoun,
  before,
  after,
}: Surroundings): readonly TokenRange[] | null {
  const isCount = quantity.kind === 'count';
  // "police have recovered 460 cards": who did so belongs to it
  const verb = isTold(after[0]) || !(isCount || quantity.kind === 'percent') ? null : actionOn(line, before);
  if (verb && before.subject && noun && !isHarm(line, verb)) return null;
  const counted = noun ?? (isCount ? earlierNoun : null);
  if (!verb || !counted || isMeasured(line, counted) || line.tokens[counted.first]?.lower === 'times') return null;
  const isShare = !isCount && line.tokens[quantity.end]?.lower === 'of';
  const end = after[0] && isOf(line, after[0]) ? after[0].end : counted.end;
  return [{ first: isShare ? quantity.end : counted.first, end }, verb];
}

const isTold = (phrase: Phrase | undefined) => phrase?.sort === 'verb' || phrase?.sort === 'relative';

const isOf = ({ tokens }: Line, { first }: Phrase) => tokens[first]?.lower === 'of';

/** "died 60 feet from the pier": nothing was done to the feet. */
const isMeasured = ({ tokens }: Line, { end }: TokenRange) => MEASURE_UNITS.has(tokens[end - 1]?.lower ?? '');

/** A participle directly before the number, done to what is counted: "killed", "found", "has displaced". */
function actionOn({ tokens, tags }: Line, { predicate, preposition }: ClauseBefore): TokenRange | null {
  if (!predicate || preposition || predicate.end !== predicate.first + 1) return null;
  const verb = tokens[predicate.first];
  if (tags[predicate.first] !== 'participle' || !verb) return null;
  if (SAYING_VERBS.has(verb.lower) || CLAUSE_VERBS.has(verb.lower) || SEEING.test(verb.lower)) return null;
  return PARTICIPLES.has(verb.lower) || /ed$/.test(verb.lower) ? predicate : null;
}

/** "had seen 50 boats sink", "represented half of the voters": nothing was done to them. */
const SEEING =
  /^(?:seen|watched|heard|got|gotten|represented|comprised|constituted|emerged|appeared|occurred|happened)$/;

/** "people killed": by whom matters less. */
const isHarm = ({ tokens }: Line, { first }: TokenRange) =>
  /^(?:kill|wound|injur|arrest|rescu|displac|infect|hurt|evacuat|detain|shot|lost)/.test(tokens[first]?.lower ?? '');
