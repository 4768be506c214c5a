import { startsWithCapital } from '../../starts-with-capital.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';
import { isPlural } from '../language/is-plural.ts';
import { SCALES, SMALL } from '../language/numerals.ts';
import { NAMED_ACTS } from '../language/verbs.ts';
import type { Tag } from './tag.ts';
import type { Token } from './token.ts';

/** A word between those before it, which have their tags, and those behind. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Of the tokens before. */
  readonly tags: readonly Tag[];
  readonly at: number;
}

/** The last class wins: "that" and "about" stand in two of them. */
export const CLOSED: ReadonlyMap<string, Tag> = new Map(
  (
    [
      [ADVERBS, 'adverb'],
      [PRONOUNS, 'pronoun'],
      [DETERMINERS, 'determiner'],
      [CONJUNCTIONS, 'conjunction'],
      [PREPOSITIONS, 'preposition'],
      [AUXILIARIES, 'auxiliary'],
    ] as const
  ).flatMap(([words, tag]) => [...words].map((word): [string, Tag] => [word, tag])),
);

/** "at a cost of $5", "the cut": words for an act that are spelled like their verbs. */
export function isNamedAct(word: string, { tokens, tags, at }: Place): boolean {
  if (!NAMED_ACTS.has(word)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  // "a two-year run"
  if (tokens[at - 2]?.text === '-' && tokens[at - 1]?.glued) return true;
  // "savings in overlap costs,"
  if (
    word.endsWith('s') &&
    tokens[at + 1]?.type !== 'word' &&
    tokens[at + 1]?.type !== 'digits' &&
    !/^\p{Sc}$/u.test(next)
  )
    return true;
  return next === 'of' || (tags[at - 1] === 'determiner' && CLOSED.get(next) === 'preposition');
}

/** "the fee translates to $5", "the firm adds 300 jobs": an -s between a singular noun and a number. */
export function isThirdPerson({ tokens, tags, at }: Place): boolean {
  const [before, token, next, afterNext] = tokens.slice(Math.max(0, at - 1), at + 3);
  // "now exceeds 6,000"
  const subject = tags[at - 1] === 'adverb' ? tags[at - 2] : tags[at - 1];
  if (subject !== 'noun' || !token?.lower.endsWith('s') || isPlural(before?.text ?? '')) return false;
  // "cost the town's taxpayers $5": behind another verb it is an object.
  let first = at - 1;
  while (tags[first] === 'noun' && at - first < LONGEST_OBJECT) first--;
  if (tags[first] === 'participle' || tags[first] === 'verb') return false;
  const object = next?.lower === 'to' ? afterNext : next;
  return object?.type === 'digits' || /^\p{Sc}$/u.test(object?.text ?? '');
}

/** In tokens: "the town's poor taxpayers". */
const LONGEST_OBJECT = 6;

/** "would leave", "did not take". */
export function isBehindModal({ tokens, at }: Place): boolean {
  const before = tokens[at - 1]?.lower === 'not' ? tokens[at - 2] : tokens[at - 1];
  const word = before?.lower ?? '';
  return MODALS.has(word) || (word.endsWith('t') && /^\p{L}+n['’]t$/u.test(word));
}

const MODALS: ReadonlySet<string> = new Set(
  'would will can could may might must shall should did does do cannot'.split(' '),
);

/** "to sequence a genome": between "to" and an article stands a verb. */
export const isActOn = ({ tokens, at }: Place) =>
  tokens[at - 1]?.lower === 'to' &&
  tokens[at]?.lower !== 'date' &&
  (CLOSED.get(tokens[at + 1]?.lower ?? '') === 'determiner' ||
    tokens[at]?.lower === 'last' ||
    /^\p{Sc}$/u.test(tokens[at + 1]?.text ?? ''));

/** Behind "the" or "of" stands no verb. */
export function isVerbPlace({ tags, at, tokens }: Place): boolean {
  const before = tags[at - 1];
  const word = tokens[at - 1]?.lower ?? '';
  if (before === 'preposition') return word === 'to';
  // "20 percent support from voters"
  if (word === 'percent' && CLOSED.get(tokens[at + 1]?.lower ?? '') === 'preposition') return false;
  // "people's carry-on bags"
  if (before === 'noun' && /['’]s$/.test(word)) return false;
  // "a poll that shows"
  if (word === 'that' && tags[at - 2] === 'noun') return true;
  // "29 quick runs"
  if (tags[at - 1] === 'noun' && tags[at - 2] === 'digits' && !isPlural(word) && isPlural(tokens[at]?.text ?? ''))
    return false;
  // "25 million votes": behind a number an -s is a plural's.
  if (SCALES.has(word) && tokens[at]?.lower.endsWith('s')) return false;
  // "the Latino vote": one subject asks for "votes".
  const isBase = !tokens[at]?.lower.endsWith('s') && tags[at - 2] === 'determiner' && before === 'noun';
  if (isBase && !isPlural(tokens[at - 1]?.text ?? '')) return false;
  return before !== 'determiner' && before !== 'digits';
}

/** "voters support", "who support", "to support": the form agrees with a plural before it. */
export function isBehindSubject({ tags, at, tokens }: Place): boolean {
  const before = tokens[at - 1];
  if (before?.type !== 'word') return false;
  if (before.lower === 'to' || tags[at - 1] === 'pronoun' || tags[at - 1] === 'auxiliary') return true;
  if (/^(?:who|that|which)$/.test(before.lower)) return true;
  const isThirdPerson = tokens[at]?.lower.endsWith('s') ?? false;
  // "the Norvik attacks," but "Norvik attacks the plan"
  const next = tokens[at + 1];
  if (isThirdPerson && (next?.type !== 'word' || CLOSED.get(next.lower) === 'preposition')) return false;
  return (
    tags[at - 1] === 'noun' &&
    (isThirdPerson ? !isPlural(before.text) && startsWithCapital(before.text) : isPlural(before.text))
  );
}

/** ", killing four sailors", "and killing 12 people", but "the killing of", "in spring 2020" */
export const isActInAside = ({ tokens, tags, at }: Place) => {
  const next = tokens[at + 1];
  const isCounted =
    next?.type === 'digits' || SMALL.has(next?.lower ?? '') || /^(?:at|more|nearly|about)$/.test(next?.lower ?? '');
  const isAside = tokens[at - 1]?.text === ',' && (isCounted || DETERMINERS.has(next?.lower ?? ''));
  return isAside || (isCounted && COUNTING.test(tokens[at]?.lower ?? '') && tags[at - 1] !== 'determiner');
};

const COUNTING = /^(?:killing|bombing|hiring)$/;
