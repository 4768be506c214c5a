import { CLAUSE_OPENERS, PLAIN_AUXILIARIES, RELATIVES } from '../language/function-words.ts';
import { isDateWord } from '../language/is-date-word.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { TokenRange } from '../read/quantity.ts';

/** Longer labels grow unreadable even where they fit. */
const MOST_PHRASES = 4;

/** A piece of the text behind a number that goes into the label whole or not at all. */
export interface Phrase extends TokenRange {
  readonly sort: 'preposition' | 'verb' | 'state' | 'relative' | 'time';
}

/** "from its control | in Iraq and Syria": the phrases from `at` on, up to the end of the clause or the next number. */
export function phrasesAfter(line: Line, at: number, nextNumber: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let next = at;
  while (phrases.length < MOST_PHRASES && next < nextNumber) {
    next = skipDateWords(line, next);
    const phrase = phraseAt(line, next, phrases.length === 0);
    if (!phrase || phrase.end > nextNumber) break;
    // "people and killed nearly 387,000", "babies aged between 3 and 20": the verb is the next number's.
    if (phrase.sort === 'verb' && isNumberNext(line, phrase.end, nextNumber)) break;
    phrases.push(phrase);
    next = phrase.end;
  }
  return phrases;
}

const isNumberNext = ({ tags }: Line, at: number, nextNumber: number) =>
  at === nextNumber || (at + 1 === nextNumber && tags[at] === 'preposition');

/** "killed Monday in Paris": which day it was is not what the number measures. */
function skipDateWords({ tokens }: Line, at: number): number {
  let next = at;
  while (tokens[next]?.lower === 'on' && isDateWord(tokens[next + 1])) next += 2;
  while (
    isDateWord(tokens[next]) ||
    /^(?:today|yesterday|tonight|also|already|so|far)$/.test(tokens[next]?.lower ?? '')
  )
    next++;
  return next;
}

function phraseAt(line: Line, at: number, isFirst: boolean): Phrase | null {
  const { tokens, tags } = line;
  const word = tokens[at]?.lower ?? '';
  if (isFirst && RELATIVES.has(word)) return relative(line, at);
  if (word === 'to' && (isVerb(tags[at + 1]) || isInfinitive(line, at + 1))) return verbPhrase(line, at, at + 1);
  if (tags[at] === 'preposition') return CLAUSE_OPENERS.has(word) ? openedClause(line, at) : prepositional(line, at);
  if (/^(?:last|next|this)$/.test(word) && TIME_UNITS.has(tokens[at + 1]?.lower ?? ''))
    return { sort: 'time', first: at, end: at + 2 };
  if (!isFirst && tags[at] !== 'participle' && tags[at] !== 'gerund') return null;
  return predicate(line, at);
}

const isVerb = (tag: Line['tags'][number] | undefined) => tag === 'verb' || tag === 'participle' || tag === 'gerund';

/** "to repair the bridge": before an article stands a verb, whatever else the word may be. */
const isInfinitive = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'noun' && tags[at + 1] === 'determiner' && /^\p{Ll}/u.test(tokens[at]?.text ?? '');

/** "in the Middle East", "for 2020", "with the Texas attorney general". */
function prepositional(line: Line, at: number): Phrase | null {
  const end = objectEnd(line, at + 1);
  return end === null ? null : { sort: 'preposition', first: at, end };
}

/** Behind the noun phrase, with its article, that begins at `at`, or behind the date there; null where neither stands. */
function objectEnd({ tokens, tags, masked }: Line, at: number): number | null {
  let next = at;
  while (tags[next] === 'determiner' || tags[next] === 'adverb') next++;
  const start = next;
  while (isDatePart({ tokens, masked }, next)) next++;
  // "for 2020", but "the Dec. 2 attack"
  if (next > start && (start === at || tags[next] !== 'noun')) return trimMark(tags, next);
  // "the one-day conference"
  if (tokens[next]?.lower === 'one' && tokens[next + 1]?.text === '-') next += 2;
  const noun = nounPhraseAt({ tokens, tags }, next);
  if (!noun) return null;
  return behindPossessive(tokens, tags, noun.end);
}

const isDatePart = ({ tokens, masked }: Pick<Line, 'tokens' | 'masked'>, at: number) =>
  isDateWord(tokens[at]) || (masked.has(at) && (tokens[at]?.type !== 'word' || tokens[at]?.glued === true));

const trimMark = (tags: Line['tags'], end: number) => (tags[end - 1] === 'mark' ? end - 1 : end);

/** "the region’s cities": the phrase goes on behind a possessive. */
function behindPossessive(tokens: Line['tokens'], tags: Line['tags'], end: number): number {
  if (!/^['’]$/.test(tokens[end]?.text ?? '') || !tokens[end]?.glued) return end;
  return nounPhraseAt({ tokens, tags }, end + 1)?.end ?? end;
}

/** "after American troops began pulling back", and "after the attack". */
function openedClause(line: Line, at: number): Phrase | null {
  const phrase = prepositional(line, at);
  if (!phrase) return null;
  const verbs = verbGroupEnd(line, phrase.end);
  if (verbs === phrase.end) return phrase;
  const object = objectEnd(line, verbs);
  return { sort: 'preposition', first: at, end: object ?? verbs };
}

/** Behind the verbs that stand at `at`: "began pulling back", "have been". */
function verbGroupEnd({ tags }: Line, at: number): number {
  let end = at;
  while (isVerb(tags[end]) || tags[end] === 'auxiliary' || (end > at && tags[end] === 'adverb')) end++;
  return end;
}

/** "who need food aid"; of "who were killed in Paris" only "killed". */
function relative(line: Line, at: number): Phrase | null {
  const inner = predicate(line, at + 1);
  if (!inner) return null;
  return inner.first > at + 1 ? inner : { sort: 'relative', first: at, end: inner.end };
}

/** "freed from", "remain", "attending the gathering", "would be displaced"; auxiliaries of mere tense are left out. */
function predicate(line: Line, at: number): Phrase | null {
  const { tokens, tags } = line;
  let verb = at;
  while (tags[verb] === 'auxiliary' || tags[verb] === 'adverb') verb++;
  const helpers = tokens.slice(at, verb);
  const isPlain = helpers.every(
    ({ lower }, i) => PLAIN_AUXILIARIES.has(lower) || (tags[at + i] === 'adverb' && lower !== 'not'),
  );
  const first = isPlain ? verb : at;
  if (isVerb(tags[verb])) return verbPhrase(line, first, verb);
  const isCopula = verb > at && isPlain && tags[verb] === 'noun' && !isDateWord(tokens[verb]);
  return isCopula ? { sort: 'state', first, end: nounPhraseAt(line, verb)?.end ?? verb + 1 } : null;
}

/** The verb with its particles and its object, where that is no number. */
function verbPhrase(line: Line, first: number, verb: number): Phrase {
  let end = verb + 1;
  while (isVerb(line.tags[end]) || (line.tags[end] === 'adverb' && !DAY_WORDS.has(line.tokens[end]?.lower ?? '')))
    end++;
  const object = objectEnd(line, end);
  return { sort: 'verb', first, end: object !== null && !line.masked.has(object - 1) ? object : end };
}

const DAY_WORDS: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'tonight',
  'tomorrow',
  'about',
  'nearly',
  'almost',
  'roughly',
]);
