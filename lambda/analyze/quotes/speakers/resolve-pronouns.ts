import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import type { Gender, Mention, People, Person } from './person.ts';

// A pronoun further from its name is the writer's mistake, or ours.
const MAX_MENTIONS = 30;

const STANDING = { topic: 1.2, subject: 0.6, other: 0 };

/** What the attributions tell of the speakers. */
export interface Spoken {
  /** The first and the last token of each. */
  readonly speakers: ReadonlySet<number>;
  /** What each pronoun says, by its place. */
  readonly words: ReadonlyMap<number, string>;
}

/** Who each "he" and "she" outside quotations is: the person named last, subjects and speakers before others. */
export function resolvePronouns(
  tokens: readonly Token[],
  { mentions }: Pick<People, 'mentions'>,
  { speakers, words }: Spoken,
): ReadonlyMap<number, Person> {
  const resolved = new Map<number, Person>();
  const trusted = trustedPeople(tokens, mentions, speakers);
  const seen: Mention[] = [];
  // Whom a "he" has stood for is no "she" later.
  const told = new Map<Person, Gender>();
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    for (let mention = mentions[next]; mention && mention.first <= at; mention = mentions[++next]) seen.push(mention);
    const gender = genderOf(tokens[at]?.lower);
    if (!gender) continue;
    const isNamed = namedIn(words.get(at));
    const near = seen
      .slice(-MAX_MENTIONS)
      .filter(({ person }) => (person.gender ?? told.get(person) ?? gender) === gender)
      .filter(({ person }) => !isNamed(person));
    const likeliestOf = (some: readonly Mention[]) => likeliest(tokens, at, some, speakers);
    const person =
      likeliestOf(near.filter(({ person }) => trusted.has(person))) ??
      likeliestOf(near.filter(({ standing }) => standing === 'topic'));
    if (!person) continue;
    resolved.set(at, person);
    told.set(person, gender);
    seen.push({ first: at, last: at, person, standing: 'topic' });
  }
  return resolved;
}

function genderOf(word: string | undefined): Gender | undefined {
  if (word === 'he') return 'male';
  return word === 'she' ? 'female' : undefined;
}

/** “Mr. Ito must go,” he said: he is not Mr. Ito. */
function namedIn(words = ''): (person: Person) => boolean {
  const names = new Set(/\b(?:i am|i[’']m|my name)\b/.test(words) ? [] : words.match(WORD));
  return ({ words: name }) => names.has(name.at(-1) ?? '');
}

const WORD = /[\p{L}\p{M}-]+/gu;

/** Runs of capitals are people where a title, a first name, speech or two sentences about them say so. */
function trustedPeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  speakers: ReadonlySet<number>,
): ReadonlySet<Person> {
  const trusted = new Set<Person>();
  const topics = new Set<Person>();
  for (const { first, last, person, standing } of mentions) {
    const isSpeaker = speakers.has(first) || speakers.has(last);
    const isTopic = standing === 'topic' && (topics.has(person) || speaks(tokens, last));
    if (person.isSure || isSpeaker || isTopic) trusted.add(person);
    if (standing === 'topic') topics.add(person);
  }
  return trusted;
}

/** "Ana Ruiz disagreed" */
function speaks(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + (is.comma(tokens[last + 1]) ? 2 : 1)];
  return is.saying(verb) || is.thinking(verb);
}

function likeliest(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  speakers: ReadonlySet<number>,
): Person | undefined {
  let best: { readonly person: Person; readonly score: number } | undefined;
  for (const mention of mentions) {
    const score = scoreOf(tokens, at, mention, speakers);
    if (!best || score >= best.score) best = { person: mention.person, score };
  }
  return best?.person;
}

/** Nearness, in paragraphs and in words, against what makes a mention the one the paragraph is about. */
function scoreOf(tokens: readonly Token[], at: number, mention: Mention, speakers: ReadonlySet<number>): number {
  const paragraphs = (tokens[at]?.paragraph ?? 0) - (tokens[mention.first]?.paragraph ?? 0);
  const words = at - mention.last;
  const isSpeaker = speakers.has(mention.first) || speakers.has(mention.last);
  const doubt = mention.person.gender ? 0 : 0.35;
  const isBefore = mention.standing === 'topic' && tokens[mention.first]?.sentence === sentenceOf(tokens, at) - 1;
  const isNear = mention.standing !== 'other' && tokens[mention.first]?.sentence === tokens[at]?.sentence;
  return (
    STANDING[mention.standing] +
    (isSpeaker ? 0.4 : 0) +
    (isNear ? 0.6 : isBefore ? 0.45 : 0) -
    doubt -
    0.5 * paragraphs -
    0.006 * words
  );
}

/** Where the sentence of a pronoun starts: with the quotation in front of it. */
function sentenceOf(tokens: readonly Token[], at: number): number {
  const quote = is.quote(tokens[at - 1]) ? tokens[at - 1] : is.quote(tokens[at - 2]) ? tokens[at - 2] : tokens[at];
  return quote?.sentence ?? 0;
}
