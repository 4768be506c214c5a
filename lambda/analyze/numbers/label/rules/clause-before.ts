import { PLAIN_AUXILIARIES } from '../../language/function-words.ts';
import type { Line } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { isVerb } from '../after/is-verb.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import type { Surroundings } from '../surroundings.ts';
import { isSubjectSure } from './is-subject-sure.ts';
import { isTelling } from './is-telling.ts';
import { groupStart } from './subject-of.ts';

/** "The crew was trapped" of "The crew was trapped for 69 days": the clause before a span of time, where it is plain; else its verb with its words. */
export function clauseBefore({ line, quantity: { end }, before }: Surroundings): readonly TokenRange[] | null {
  const { subject, preposition } = before;
  const predicate = before.predicate && withoutTense(line, before.predicate);
  if (!predicate || !isVerbGroup(line, predicate)) return null;
  if (!isTelling(line, predicate) || isHalf(line, predicate, { preposition, end })) return null;
  const start = groupStart(line, predicate.first);
  if (line.tokens.slice(start, predicate.first).some(({ lower }) => NOT.test(lower))) return null;
  const sure = subject?.end === start && isSubjectSure(line, subject.first) ? subject : whoBefore(line, start);
  // "was leaving after 16 years"
  if (preposition === 'after' && line.tags[predicate.first] !== 'participle') return null;
  // "in 40 minutes": only an act with its object takes so long
  if (preposition === 'in' && line.tags[predicate.end - 1] !== 'noun') return null;
  if (preposition === 'to' && !/^(?:sentenced|jailed)$/.test(line.tokens[predicate.first]?.lower ?? '')) return null;
  if (sure) return [sure, predicate];
  const isWhole = predicate.end > predicate.first + 1 || HELD.test(line.tokens[predicate.first]?.lower ?? '');
  // "drinking for three days"
  const isLoneAct = preposition === 'for' && line.tags[predicate.first] === 'gerund';
  return isWhole || isLoneAct || line.tags[predicate.first - 1] === 'auxiliary' ? [predicate] : null;
}

/** "a teenager who | disappeared", but not "aides of the mayor who" */
function whoBefore(line: Line, start: number): TokenRange | null {
  if (!/^(?:who|that)$/.test(line.tokens[start - 1]?.lower ?? '')) return null;
  const person = nounPhraseBefore(line, line.tokens[start - 2]?.text === ',' ? start - 2 : start - 1, 0);
  if (!person) return null;
  let at = person.first;
  while (line.tags[at - 1] === 'determiner') at--;
  return line.tags[at - 1] === 'preposition' || line.tags[at - 1] === 'conjunction' ? null : person;
}

/** "had been causing" is "causing". */
function withoutTense({ tokens }: Line, { first, end }: TokenRange): TokenRange {
  let verb = first;
  while (verb < end - 1 && PLAIN_AUXILIARIES.has(tokens[verb]?.lower ?? '')) verb++;
  return { first: verb, end };
}

const HELD = /^(?:imprisoned|jailed|sentenced|held|detained|trapped|missing|waited|slept|survived|disappeared)$/;

const isVerbGroup = ({ tokens, tags }: Line, { first, end }: TokenRange) =>
  isVerb(tags[first]) ||
  /^(?:can|could|will|would|may|might|must|should)$/.test(tokens[first]?.lower ?? '') ||
  (tokens[first]?.lower === 'to' && end > first + 2);

const NOT = /^(?:not|never|unable|hardly|.*n['’]t)$/;

/** "done more in two weeks | than", "gets | nine years": the words need what stands behind. */
const isHalf = (
  { tokens }: Line,
  { first, end }: TokenRange,
  behind: { readonly preposition: string | undefined; readonly end: number },
) =>
  tokens[behind.end]?.lower === 'than' ||
  tokens[first]?.lower === 'suspended' ||
  (behind.preposition === undefined &&
    !/^(?:later|earlier|ago)$/.test(tokens[behind.end]?.lower ?? '') &&
    HOLLOW.test(tokens[end - 1]?.lower ?? ''));

const HOLLOW =
  /^(?:takes?|took|taken|faces?|faced|born|gets?|got|makes?|made|comes?|came|goes|went|gives?|gave|given|spends?|spent|spending|includes?|include|covers?|covering|wants?|expects?|had|has|have)$/;
