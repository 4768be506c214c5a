import { finiteVerbs } from '../phrases/finite-verbs.ts';
import type { Range } from '../phrases/range.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

/** A speaker right behind a quotation, and the nearest verb behind it: “Go,” Mr. Ito, the mayor, said. */
export function speakerAndVerb(
  reading: Reading,
  index: number,
  isVerb: (token: number) => boolean,
): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const end = endBehindQuestion(reading, index) ?? sentenceEnd(reading, place);
  let first = place + (is.comma(tokens[place + 1]) ? 2 : 1);
  if (tokens[first]?.lower === 'as') first++;
  if (isNameBefore(tokens, first, isVerb))
    return { speaker: { first, last: first }, cue: { first: first + 1, last: first + 1 } };
  if (opensClause(tokens[first])) return undefined;
  let verb = first + 1;
  while (verb <= end && !is.quote(tokens[verb]) && !isVerb(verb)) verb++;
  if (verb > end || is.quote(tokens[verb])) return undefined;
  const cue = { first: verb, last: verb };
  let closest = verb - 1;
  while (closest > first && is.auxiliary(tokens[closest])) closest--;
  if (/^(?:he|she|they|it|i|we)$/.test(tokens[closest]?.lower ?? ''))
    return { speaker: { first: closest, last: closest }, cue };
  const speaker = speakerIn(tokens, { first, last: closest });
  const isNobody = [holdsVerb, isAction, isRemark, isArticle].some((isSuch) => speaker && isSuch(tokens, speaker));
  return speaker && !isNobody ? { speaker, cue } : undefined;
}

/** “Go,” when he posted: no speaker follows. */
function opensClause(token: Token | undefined): boolean {
  return is.conjunction(token) || is.relative(token) || is.preposition(token) || is.subordinator(token);
}

/** “Go,” From said. A capital inside a sentence makes a name of any word. */
function isNameBefore(tokens: readonly Token[], at: number, isVerb: (token: number) => boolean): boolean {
  const token = tokens[at];
  if (!token?.isCapitalised || token.sentence !== tokens[at - 1]?.lastSentence) return false;
  return !is.pronoun(token) && opensClause(token) && isVerb(at + 1);
}

/** “Why?” Ana Ruiz declared: the stop inside the marks does not end the sentence. */
function endBehindQuestion(reading: Reading, index: number): number | undefined {
  const { text, stretches, places, tokens } = reading;
  const place = places[index] ?? 0;
  const next = tokens[place + 1];
  const { end = 0, outer } = stretches[index] ?? {};
  const isQuestion = /[?!]/.test(text.charAt(end - 1)) || text.charAt((outer?.end ?? 0) - 1) === '?'; // ?Go,? Ana Ruiz said
  if (
    !isQuestion ||
    /^[,:]$/.test(tokens[place - 1]?.text ?? '') ||
    !next ||
    next.paragraph !== tokens[place]?.paragraph ||
    next.sentence === tokens[place]?.lastSentence
  )
    return undefined;
  return sentenceEnd(reading, place + 1);
}

/** "the" of "the authors of the study": an article is nobody. */
function isArticle(tokens: readonly Token[], { last }: Range): boolean {
  return /^(?:the|a|an|its|his|her|their|my|our|your|every)$/.test(tokens[last]?.lower ?? '');
}

/** “the best of all,” a phrase that stuck: what was said, not who speaks. */
function isRemark(tokens: readonly Token[], { first, last }: Range): boolean {
  return (
    /^an?$/.test(tokens[first]?.lower ?? '') &&
    /^(?:phrase|term|word|line|claim|remark|comment|reference|slogan|expression|sentiment|charge|accusation|sentence|nickname|motto|description|jibe|nod|allusion)$/.test(
      tokens[last]?.lower ?? '',
    )
  );
}

/** “the best of all,” giving states a say: what is done, not who speaks. */
function isAction(tokens: readonly Token[], { first, last }: Range): boolean {
  return first === last && is.participle(tokens[first]) && !tokens[first]?.isCapitalised;
}

/** "he was echoing Ana Ruiz" is no speaker. */
function holdsVerb(tokens: readonly Token[], { first, last }: Range): boolean {
  return tokens.slice(first, last + 1).some((token) => finiteVerbs.has(token.lower) && !token.isCapitalised);
}
