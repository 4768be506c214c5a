import { CLAUSE_VERBS } from '../../language/verbs.ts';
import type { Line, TaggedTokens } from '../../read/line.ts';
import { nounPhraseAt } from '../../read/noun-phrase.ts';
import type { TokenRange } from '../../read/quantity.ts';
import type { Phrase } from '../after/phrase.ts';
import { isVerbal } from '../before/is-verbal.ts';
import type { Labeller } from '../labeller.ts';
import { nounPhraseBefore } from '../noun-phrase-before.ts';
import { isTelling } from './is-telling.ts';

/** Who or what is that old, the surest first. */
export const AGE_LABELLERS: readonly Labeller[] = [
  // "his sister, 12," → "sister"
  ({ line, quantity: { first } }) => {
    const person = line.tokens[first - 1]?.text === ',' ? nounPhraseBefore(line, first - 1, 0) : null;
    return person && [behindVerb(line, person)];
  },
  // "a 7-year-old boy" → "boy"
  ({ noun }) => (noun ? [noun] : null),
  // "rocks almost four billion years old" → "rocks"; "children under the age of 5" → "children"
  ({ line, quantity }) => {
    const start = Math.min(quantity.first, quantity.approx?.first ?? quantity.first);
    const end = beforeAge(line, start, line.tokens[quantity.end - 1]?.lower === 'old');
    const thing = end === null ? null : nounPhraseBefore(line, end, 0);
    return thing && [thing];
  },
  // "At 16, Lena Roth became" → "Lena Roth"
  ({ line, quantity: { first, end } }) => {
    const opens = line.tokens[end]?.text === ',' && !line.tags.slice(0, first).some((_, at) => isVerbal(line, at));
    const person = opens ? nounPhraseAt(line, end + 1) : null;
    return person && isName(line, person) ? [person] : null;
  },
  // "Ann Hill turned 40" → "Ann Hill"
  ({ before: { subject, isMeasure } }) => (subject && isMeasure ? [subject] : null),
  // "Ann Hill died at the age of 83" → "Ann Hill died"
  ({ before: { subject, predicate }, line }) =>
    subject && predicate && FATES.test(line.tokens[predicate.first]?.lower ?? '') ? [subject, predicate] : null,
  // "A 15-year-old who rang the bell" → "who rang the bell"; "The 11-year-old was charged" → "charged"
  ({ after: [phrase], line, quantity: { end } }) => (phrase && isOfOld(line, end, phrase) ? [phrase] : null),
  // "the rescue of a 6-year-old" → "rescue"
  ({ before: { owner }, line, quantity: { end } }) => (owner && line.tokens[end - 1]?.lower === 'old' ? [owner] : null),
  // "Ann Hill, who built the first ferry, was given a medal at the age of 83" → "Ann Hill"
  ({ line, quantity: { first }, before: { subject } }) => {
    const person = isAtAge(line, first) ? (subject ?? firstPhrase(line)) : null;
    return person && person.end < first ? [person] : null;
  },
  // "hopes to win a race at age 70" → "win a race"
  ({ before: { predicate }, line, quantity: { first } }) =>
    predicate && isAtAge(line, first) && isTelling(line, predicate) ? [predicate] : null,
];

const FATES = /^(?:died|dies|dead|killed|born|buried|married|retired|passed)$/;

/** "killing Ana Ruiz" → "Ana Ruiz" */
function behindVerb({ tags }: Line, { first, end }: TokenRange): TokenRange {
  return tags[first] === 'gerund' && first + 1 < end ? { first: first + 1, end } : { first, end };
}

/** The end of the thing before "now nearly [40 years old]" or "under the age of [5]". */
function beforeAge({ tokens, tags }: Line, start: number, isOld: boolean): number | null {
  // "children [between the ages of 5 and 9]"
  if (tokens[start]?.lower === 'between' && tags[start - 1] === 'noun') return start;
  let end = start;
  while (tags[end - 1] === 'adverb' || /^(?:ages?|aged|of|the)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  // "an impressive job for a 12-year-old", "John Hill, a 64-year-old from Norvik"
  const bare = tokens[end - 1]?.lower === 'a' ? end - 1 : end;
  if (/^(?:for|,)$/.test(tokens[bare - 1]?.lower ?? '') && (isOld || bare === start)) return bare - 1;
  if (/^(?:under|over|above|below|between)$/.test(tokens[end - 1]?.lower ?? '')) return end - 1;
  return (isOld && tags[start - 1] !== 'determiner') || (end < start && /^aged?$/.test(tokens[start - 1]?.lower ?? ''))
    ? end
    : null;
}

const isOfOld = ({ tokens }: Line, end: number, { sort, first }: Phrase) =>
  !CLAUSE_VERBS.has(tokens[first]?.lower ?? '') &&
  (sort === 'relative' || ((sort === 'verb' || sort === 'state') && tokens[end - 1]?.lower === 'old'));

const isAtAge = ({ tokens }: Line, first: number) => /^(?:age|aged|of|at)$/.test(tokens[first - 1]?.lower ?? '');

/** "A famed strongman" of "A famed strongman was hit by a van". */
function firstPhrase(line: Line): TokenRange | null {
  let at = 0;
  while (line.tags[at] === 'determiner') at++;
  return nounPhraseAt(line, at);
}

/** "Lena Roth", "the singer Lena Roth". */
export const isName = ({ tokens }: TaggedTokens, { end }: TokenRange) => /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '');
