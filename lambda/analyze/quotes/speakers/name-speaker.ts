import type { Span, Speaker } from '../../../model.ts';
import { antecedent } from '../phrases/antecedent.ts';
import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { documents } from '../words/documents.ts';
import type { People, Person } from './person.ts';

export interface Cast extends People {
  /** Who "he" and "she" are, by the place of the pronoun. */
  readonly pronouns: ReadonlyMap<number, Person>;
  /** What "it" is, by the place of the pronoun. */
  readonly things: ReadonlyMap<number, Range>;
}

/** The speaker as the text has it, with the full name and role from wherever the text gives them. */
export function nameSpeaker(reading: Reading, cast: Cast, range: Range): Speaker {
  const { text, tokens } = reading;
  const span = spanOf(tokens, range);
  const meant =
    tokens[range.first]?.lower === 'who'
      ? (antecedent(tokens, range.first, lowest(tokens, range.first)) ?? range)
      : range;
  const person = findPerson(tokens, cast, meant);
  const thing = cast.things.get(meant.first) ?? meant;
  const name = spanOf(tokens, person?.name ?? firstFullMention(tokens, thing));
  const role = person?.role && spanOf(tokens, person.role);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    name: text.slice(name.start, name.end),
    nameSpan: name,
    ...(role ? { role: text.slice(role.start, role.end), roleSpan: role } : {}),
  };
}

/** The person meant by a mention: the last one named in it, "Ana Ruiz" of "Leeds nurse Ana Ruiz". */
export function findPerson(
  tokens: readonly Token[],
  { mentions, pronouns }: Cast,
  { first, last }: Range,
): Person | undefined {
  const pronoun = first === last ? pronouns.get(first) : undefined;
  if (pronoun) return pronoun;
  const within = mentionsWithin(mentions, first, last);
  return within.find((mention) => mention.last === last && isHead(tokens, first, mention.first))?.person;
}

function mentionsWithin(mentions: People['mentions'], first: number, last: number) {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const within = [];
  for (let i = low; i < mentions.length && (mentions[i]?.first ?? 0) <= last; i++)
    within.push(...mentions.slice(i, i + 1));
  return within;
}

/** "Ana Ruiz" is the head of "nurse Ana Ruiz", not of "a spokesman for Ana Ruiz". */
function isHead(tokens: readonly Token[], first: number, name: number): boolean {
  const before = tokens.slice(first, name);
  const own = before.slice(before.findLastIndex((token) => is.comma(token)) + 1);
  return !own.some((token) => /^(?:for|from|with|to|at|in|and|of)$/.test(token.lower));
}

/** "joint communique" for a later "the communique"; other phrases as they stand, without their article. */
function firstFullMention(tokens: readonly Token[], range: Range): Range {
  const own = withoutArticle(tokens, range);
  const at = headNoun(tokens, own);
  const head = tokens[at]?.lower ?? '';
  if (!documents.has(head)) return own;
  if (at > own.first) return { first: own.first, last: at };
  for (let i = 0; i < own.first; i++) {
    if (tokens[i]?.lower !== head) continue;
    let first = i;
    while (first > 0 && i - first < 3 && isModifier(tokens, first - 1, i)) first--;
    return { first, last: i };
  }
  return own;
}

/** "communique" of "joint communique from the summit". */
function headNoun(tokens: readonly Token[], { first, last }: Range): number {
  let at = first;
  while (at < last && !is.preposition(tokens[at + 1]) && !is.comma(tokens[at + 1])) at++;
  return at;
}

function isModifier(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokens[at];
  return (
    is.word(token) &&
    token.sentence === tokens[head]?.sentence &&
    !is.determiner(token) &&
    !is.preposition(token) &&
    !is.possessive(token) &&
    !is.conjunction(token) &&
    !is.auxiliary(token) &&
    !is.saying(token) &&
    !is.describing(token) &&
    !is.subordinator(token) &&
    !is.pronoun(token) &&
    !/(?:ed|ing)$/.test(token.lower)
  );
}

function withoutArticle(tokens: readonly Token[], { first, last }: Range): Range {
  return first < last && /^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')
    ? { first: first + 1, last }
    : { first, last };
}

function spanOf(tokens: readonly Token[], { first, last }: Range): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function lowest(tokens: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 30 && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}
