import { CLAUSE_OPENERS, PLAIN_AUXILIARIES, RELATIVES } from '../language/function-words.ts';
import { isDateWord } from '../language/is-date-word.ts';
import { DIMENSIONS } from '../language/measure-units.ts';
import { PERIODS } from '../language/time-units.ts';
import { CLAUSE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { TokenRange } from '../read/quantity.ts';

/** Longer labels grow unreadable even where they fit. */
const MOST_PHRASES = 4;

/** A piece of the text behind a number that goes into the label whole or not at all. */
export interface Phrase extends TokenRange {
  readonly sort: 'preposition' | 'verb' | 'state' | 'relative' | 'time' | 'particle';
}

/** "from its control | in Iraq and Syria": the phrases from `at` on, up to the end of the clause or the next number. */
export function phrasesAfter(line: Line, at: number, nextNumber: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let next = at;
  while (phrases.length < MOST_PHRASES && next < nextNumber) {
    next = skipDateWords(line, next);
    const phrase = phraseAt(line, next, phrases.length === 0);
    if (!phrase || phrase.end > nextNumber) break;
    // "people and killed nearly 387,000", "babies aged between 3 and 20": the phrase is the next number's.
    if (isNumberNext(line, phrase.end, nextNumber)) break;
    phrases.push(phrase);
    next = phrase.end;
  }
  return phrases;
}

const isNumberNext = ({ tokens, tags }: Line, at: number, nextNumber: number) =>
  nextNumber < tokens.length && (at === nextNumber || (at + 1 === nextNumber && tags[at] === 'preposition'));

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
  if (word === 'to' && isInfinitive(line, at + 1)) return verbPhrase(line, at, at);
  if (isPeriodNext(line, at)) return { sort: 'time', first: at, end: at + 2 };
  if (PARTICLES.has(word) || (isFirst && DIMENSIONS.has(word))) return particle(line, at);
  if (tags[at] === 'preposition') return CLAUSE_OPENERS.has(word) ? openedClause(line, at) : prepositional(line, at);
  if (!isFirst && tags[at] !== 'participle' && tags[at] !== 'gerund') return null;
  return predicate(line, at);
}

/** "passengers a year", "crossings last winter", "pupils each morning". */
const isPeriodNext = ({ tokens }: Line, at: number) =>
  /^(?:an?|per|last|next|this|each|every)$/.test(tokens[at]?.lower ?? '') && PERIODS.has(tokens[at + 1]?.lower ?? '');

/** "sand | away by hand". */
const PARTICLES: ReadonlySet<string> = new Set([
  'away',
  'out',
  'back',
  'apart',
  'aside',
  'together',
  'abroad',
  'worldwide',
  'nationwide',
  'overseas',
  'less',
]);

function particle(line: Line, at: number): Phrase {
  const behind = line.tags[at + 1] === 'preposition' ? prepositional(line, at + 1) : null;
  return { sort: 'particle', first: at, end: behind?.end ?? at + 1 };
}

const isVerb = (tag: Line['tags'][number] | undefined) => tag === 'verb' || tag === 'participle' || tag === 'gerund';

/** "to repair the bridge", "to be closed": before an article stands a verb, whatever else the word may be. */
const isInfinitive = ({ tokens, tags }: Line, at: number) =>
  isVerb(tags[at]) ||
  tags[at] === 'auxiliary' ||
  (tags[at] === 'noun' && tags[at + 1] === 'determiner' && /^\p{Ll}/u.test(tokens[at]?.text ?? ''));

/** "in the Middle East", "for 2020", "with the Texas attorney general". */
function prepositional(line: Line, at: number): Phrase | null {
  const end = /^(?:which|whom)$/.test(line.tokens[at + 1]?.lower ?? '') ? null : objectEnd(line, at + 1);
  // "1,163 delegates to Mr. Ito's 844"
  const isOwner = end !== null && /^['’]$/.test(line.tokens[end]?.text ?? '');
  return end === null || isOwner ? null : { sort: 'preposition', first: at, end: behindPair(line, end) };
}

/** "in Iraq and Syria", "for pupils and teachers": two of a kind that end their clause. */
function behindPair(line: Line, end: number): number {
  const { tokens, tags } = line;
  if (tokens[end]?.lower !== 'and') return end;
  const second = nounPhraseAt(line, end + 1);
  const isName = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  if (!second || isName(end - 1) !== isName(end + 1) || isVerb(tags[second.end]) || tags[second.end] === 'auxiliary')
    return end;
  return second.end;
}

/** Behind the noun phrase, with its article, that begins at `at`, or behind the date there; null where neither stands. */
export function objectEnd({ tokens, tags, masked }: Line, at: number): number | null {
  let next = at;
  while (tags[next] === 'determiner' || tags[next] === 'adverb') next++;
  const start = next;
  while (isDatePart({ tokens, masked }, next)) next++;
  // "for 2020", but "the Dec. 2 attack"
  if (next > start && (start === at || tags[next] !== 'noun')) return trimMark(tags, next);
  // "the one-day conference"
  if (tokens[next]?.lower === 'one' && tokens[next + 1]?.text === '-') next += 2;
  const noun = nounPhraseAt({ tokens, tags }, next);
  // "in the next few months"
  if (!noun || /^(?:next|last|past|first)$/.test(tokens[noun.end - 1]?.lower ?? '')) return null;
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

/** Behind the verbs that stand at `at`: "began pulling back", "have been", "had to be closed". */
export function verbGroupEnd(line: Line, at: number): number {
  const { tokens, tags } = line;
  let end = at;
  for (;;) {
    if (isVerb(tags[end]) || tags[end] === 'auxiliary') end++;
    else if (tags[end] === 'adverb' && isInGroup(line, end, at)) end++;
    else if (tokens[end]?.lower === 'to' && isInfinitive(line, end + 1)) end += 2;
    else return end;
  }
}

/** "were also hurt", "pulled back", but not "killed today". */
const isInGroup = ({ tokens, tags }: Line, at: number, first: number) =>
  (at > first || isVerb(tags[at + 1]) || tags[at + 1] === 'auxiliary') && !DAY_WORDS.has(tokens[at]?.lower ?? '');

/** "who need food aid"; of "who were killed in Paris" only "killed". */
function relative(line: Line, at: number): Phrase | null {
  const inner = predicate(line, at + 1);
  if (!inner) return null;
  return inner.first > at + 1 ? inner : { sort: 'relative', first: at, end: inner.end };
}

/** "freed from", "remain", "attending the gathering", "would be displaced"; auxiliaries of mere tense are left out. */
export function predicate(line: Line, at: number): Phrase | null {
  const { tokens, tags } = line;
  const end = verbGroupEnd(line, at);
  let first = at;
  while (first < end && isMereTense(line, first) && !isPerfect(line, at, end)) first++;
  if (first < end) return verbPhrase(line, tokens[first]?.lower === 'to' ? at : first, first);
  const isCopula = end > at && tags[end] === 'noun' && !isDateWord(tokens[end]);
  return isCopula ? { sort: 'state', first: end, end: nounPhraseAt(line, end)?.end ?? end + 1 } : null;
}

/** "have written", but not "have been freed". */
function isPerfect({ tokens, tags }: Line, at: number, end: number): boolean {
  const words = tokens.slice(at, end).map((token) => token.lower);
  return (
    /^(?:have|has|had)$/.test(words[0] ?? '') &&
    !words.some((word) => /^be(?:en|ing)?$/.test(word)) &&
    isVerb(tags[end - 1])
  );
}

const isMereTense = ({ tokens, tags }: Line, at: number) =>
  PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') || (tags[at] === 'adverb' && tokens[at]?.lower !== 'not');

/** The verbs with their particles and their object, where that is no number; null where they ask for a clause. */
function verbPhrase(line: Line, first: number, verb: number): Phrase | null {
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
