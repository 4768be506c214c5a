import { isDateWord } from '../../language/is-date-word.ts';
import { CLAUSE_VERBS, SAYING_VERBS } from '../../language/verbs.ts';
import type { Line, TaggedTokens } from '../../read/line.ts';
import type { TokenRange } from '../../read/quantity.ts';
import { isVerb } from '../after/is-verb.ts';
import { predicate } from '../after/predicate.ts';
import { prepositional } from '../after/prepositional.ts';
import { verbGroupEnd } from '../after/verb-group-end.ts';
import { isCutClause } from '../goes-on.ts';

/** As much as a card holds. */
export const MOST_CHARACTERS = 60;

/**
 * What is told by the verb that stands at `at`, whole and in no more than `room` characters: "killed by a boulder in
 * Norvik". Null where the words would stop before what they need, and where nothing but a saying or a guess is told.
 */
export function toldFrom(line: Line, at: number, subject: TokenRange | null, isReduced = false): TokenRange | null {
  const verbs = verbGroupEnd(line, at);
  if (verbs === at || isUnsure(line, at, verbs)) return null;
  const told = predicate(line, at);
  if (!told || (told.sort === 'state' && line.tags[told.first] !== 'preposition')) return null;
  if (hasNumber(line, told) || hasPronoun(line, told)) return null;
  const room = MOST_CHARACTERS - (subject ? lengthOf(line, subject) + 1 : 0);
  const behind = REFLEXIVE.test(line.tokens[told.end]?.lower ?? '') ? told.end + 1 : told.end;
  const ends = [...endsOf(line, behind)].filter(
    ({ first, end }) =>
      // "after a guard | at the pier saw him"
      !(first < end && isCutClause(line, { first, end })) &&
      (isClosed(line, end) ||
        (end > verbs && line.tags[end] === 'gerund') ||
        (end === verbs && WHOLE.test(line.tokens[end - 1]?.lower ?? '')) ||
        (isReduced && isFiniteVerb(line, end))) &&
      !(end === verbs && isNeeded(line, end)) &&
      !hasNumber(line, { first: at, end }),
  );
  const end = ends.map((range) => range.end).findLast((one) => lengthOf(line, { first: told.first, end: one }) <= room);
  if (end === undefined || (end === verbs && (isReduced || !isWholeAlone(line, verbs - 1)))) return null;
  return { first: told.first === at ? at : withManner(line, at, told.first), end };
}

/** The predicate, and with each phrase more behind it. */
function* endsOf(line: Line, from: number): Generator<TokenRange> {
  let first = from;
  let end = from;
  for (let phrases = 0; phrases <= MOST_PHRASES; phrases++) {
    yield { first, end };
    const isDate = line.tokens[end]?.lower === 'on' && isDateWord(line.tokens[end + 1]);
    const next = line.tags[end] === 'preposition' && !isDate ? prepositional(line, end) : null;
    if (!next) return;
    first = end;
    end = next.end;
  }
}

const MOST_PHRASES = 3;

/** "killed himself" */
const REFLEXIVE = /^(?:him|her|my|it)self$|^themselves$/;

/** "said", "has not been", "allegedly shot". */
function isUnsure({ tokens }: Line, at: number, end: number): boolean {
  const words = tokens.slice(at, end).map(({ lower }) => lower);
  if (words.some((word) => HOLLOW.test(word))) return true;
  if (words.some((word) => /^(?:not|never|nearly|almost|may|might|could|.*n['’]t)$/.test(word))) return true;
  return (
    CLAUSE_VERBS.has(words.at(-1) ?? '') || SAYING_VERBS.has(words.at(-1) ?? '') || SAYING.test(words.at(-1) ?? '')
  );
}

/** "apparently mauled", "badly hurt": the adverb stays. */
function withManner({ tokens }: Line, at: number, verb: number): number {
  let first = at;
  while (first < verb && !/ly$/.test(tokens[first]?.lower ?? '')) first++;
  return first;
}

/** "pictured with his mother" tells of the picture. */
const HOLLOW = /^(?:pictured|seen|shown|described|known|named|called|identified|quoted)$/;

const SAYING = /^(?:asks?|asked|replied|replies|wrote|writes|tweeted|posted|tweets|adds|answered|joked|has|have|had)$/;

/** "the baker who came from Norvik | was hurt" */
const isFiniteVerb = ({ tags }: Line, at: number) => tags[at] === 'auxiliary' || tags[at] === 'verb';

/** "was arrested", "died": a verb that needs no more; "shot" of "shot and killed a guard" does. */
const isWholeAlone = ({ tokens, tags }: Line, verb: number) =>
  (tags[verb] === 'participle' && (tags[verb - 1] === 'auxiliary' || tags[verb - 1] === 'adverb')) ||
  // "swam home"
  (tags[verb] === 'adverb' && isVerb(tags[verb - 1])) ||
  WHOLE.test(tokens[verb]?.lower ?? '');

const WHOLE =
  /^(?:died|dies|dead|drowned|drowns|survived|survives|escaped|vanished|disappeared|won|wins|recovered|retired|resigned)$/;

/** Nothing follows that the words need. */
export function isClosed({ tokens, tags }: Line, end: number): boolean {
  const next = tokens[end];
  if (/['’]s?$/.test(tokens[end - 1]?.text ?? '')) return false;
  // "working | at age 4"
  if (tokens.slice(end, end + 3).some(({ lower }) => /^aged?$/.test(lower))) return false;
  // "Cpl. | Moss"
  if (next?.text === '.') return !/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '');
  if (next === undefined || isDateWord(next) || CLOSING.test(next.lower)) return true;
  return (tags[end] === 'mark' && !/^[-'’“"‘$€£]$/.test(next.text)) || tags[end] === 'conjunction';
}

/** What begins the next phrase of a clause that is whole already; "of", "to" and "into" do not. */
const CLOSING =
  /^(?:and|after|before|since|until|as|at|because|by|during|for|in|inside|last|late|early|near|next|on|outside|today|tonight|under|when|where|while|who|within|without|yesterday|earlier|later)$/;

/** "charged | with theft" */
const isNeeded = ({ tokens }: Line, at: number) => /^(?:with|from|as)$/.test(tokens[at]?.lower ?? '');

/** "was buying it": on a card nobody knows what. */
const hasPronoun = ({ tokens, tags }: Line, { first, end }: TokenRange) =>
  tokens
    .slice(first, end)
    .some(
      ({ lower }, i) =>
        /^(?:it|him|them|me|us|you|this|that)$/.test(lower) || (lower === 'her' && tags[first + i + 1] !== 'noun'),
    );

/** A joined number is an adjective: "survived a 90-foot fall". */
const hasNumber = ({ numerals, tokens }: Line, { first, end }: TokenRange) =>
  numerals.some((numeral) => numeral.first >= first && numeral.first < end && tokens[numeral.end]?.text !== '-');

export const lengthOf = ({ tokens }: TaggedTokens, { first, end }: TokenRange) =>
  (tokens[end - 1]?.end ?? 0) - (tokens[first]?.start ?? 0);
