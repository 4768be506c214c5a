import { sentenceEnd, sentenceStart } from '../phrases/context.ts';
import { isVerbAt } from '../phrases/is-verb-at.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { Range } from '../phrases/range.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { leadingVerbs } from '../words/saying-verbs.ts';
import type { Attribution } from './attribution.ts';

/** Does the quotation end the way a quotation before its attribution does: “Go,” “Go?” “Go”, */
export function leansForward({ text, tokens, places, stretches }: Reading, index: number): boolean {
  const stretch = stretches[index];
  const place = places[index] ?? 0;
  if (!stretch?.isClosed) return false;
  return /[,?!—–…-]['’]?$/.test(text.slice(stretch.end - 2, stretch.end)) || is.comma(tokens[place + 1]);
}

const firstAfter = ({ tokens }: Reading, place: number) => (is.comma(tokens[place + 1]) ? place + 2 : place + 1);

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did)$/;
const CORE = /^(?:said|says|wrote|writes|asked|asks|added|adds|tweeted)$/;

/** “Go” Mr. Ito said: the comma was forgotten. */
function opensSentence(reading: Reading, index: number): boolean {
  const place = reading.places[index] ?? 0;
  const stretch = reading.stretches[index];
  return sentenceStart(reading, place) === place && !/[.…]/.test(reading.text.charAt((stretch?.end ?? 1) - 1));
}

/** “Go,” said Ana Ruiz, a nurse. */
export function saidSpeaker(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const end = sentenceEnd(reading, place);
  let verb = firstAfter(reading, place);
  while (verb < end && /ly$/.test(tokens[verb]?.lower ?? '')) verb++;
  if (verb > end || !(is.saying(tokens[verb]) || is.thinking(tokens[verb])) || is.participle(tokens[verb])) {
    return undefined;
  }
  if (!leansForward(reading, index) && !CORE.test(tokens[verb]?.lower ?? '')) return undefined;
  let first = verb + 1;
  while (first < end && is.auxiliary(tokens[first])) first++;
  const phrase = nounPhraseAfter(tokens, first, end);
  if (phrase && is.auxiliary(tokens[phrase.last + 1]) && FINITE.test(tokens[phrase.last + 1]?.lower ?? ''))
    return undefined; // said the plan was
  const speaker = phrase && speakerIn(tokens, { first: phrase.first, last: apposedEnd(tokens, phrase.last, end) });
  return speaker && { speaker, cue: { first: verb, last: verb } };
}

/** Over an apposition that may hold the name: "a spokesman for Mr. Vega, Alan Pike". */
function apposedEnd(tokens: readonly Token[], last: number, end: number): number {
  if (!is.comma(tokens[last + 1])) return last;
  return nounPhraseAfter(tokens, last + 2, end)?.last ?? last;
}

/** “Go,” Mr. Ito said. */
export function speakerSaid(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  if (!leansForward(reading, index) && !opensSentence(reading, index)) return undefined;
  return speakerAndVerb(reading, index, (verb) => isSpeechVerb(tokens, verb));
}

function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (is.saying(token) || is.thinking(token)) && !is.participle(token) && isVerbAt(tokens, at, 0);
}

/** “Go,” Mr. Ito thundered: any verb in the past or of a third person. */
export function speakerDid(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  if (!leansForward(reading, index)) return undefined;
  return speakerAndVerb(
    reading,
    index,
    (verb) =>
      is.word(tokens[verb]) &&
      !tokens[verb]?.isCapitalised &&
      (/(?:ed|es|s)$/.test(tokens[verb]?.lower ?? '') || leadingVerbs.has(tokens[verb]?.lower ?? '')),
  );
}

function speakerAndVerb(reading: Reading, index: number, isVerb: (token: number) => boolean): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const end = endBehindQuestion(reading, index) ?? sentenceEnd(reading, place);
  let first = firstAfter(reading, place);
  if (tokens[first]?.lower === 'as') first++;
  if (is.conjunction(tokens[first]) || is.relative(tokens[first]) || is.preposition(tokens[first])) return undefined;
  let verb = first + 1;
  while (verb <= end && !is.quote(tokens[verb]) && !isVerb(verb)) verb++;
  if (verb > end || is.quote(tokens[verb])) return undefined;
  const cue = { first: verb, last: verb };
  let closest = verb - 1;
  while (closest > first && is.auxiliary(tokens[closest])) closest--;
  if (/^(?:he|she|they|it|i|we)$/.test(tokens[closest]?.lower ?? ''))
    return { speaker: { first: closest, last: closest }, cue };
  const speaker = speakerIn(tokens, { first, last: closest });
  return speaker && !holdsVerb(tokens, speaker) ? { speaker, cue } : undefined;
}

/** “Why?” Ana Ruiz declared: the stop inside the marks does not end the sentence. */
function endBehindQuestion(reading: Reading, index: number): number | undefined {
  const { text, stretches, places, tokens } = reading;
  const place = places[index] ?? 0;
  const next = tokens[place + 1];
  const isQuestion = /[?!]$/.test(text.slice(stretches[index]?.start ?? 0, stretches[index]?.end ?? 0).slice(-1));
  if (
    !isQuestion ||
    !next ||
    next.paragraph !== tokens[place]?.paragraph ||
    next.sentence === tokens[place]?.lastSentence
  )
    return undefined;
  return sentenceEnd(reading, place + 1);
}

/** "he was echoing Ana Ruiz" is no speaker. */
function holdsVerb(tokens: readonly Token[], { first, last }: Range): boolean {
  return tokens.slice(first, last + 1).some((token) => FINITE.test(token.lower));
}

/** A plan with “no teeth” would fail, Mr. Ito said: at the end of the sentence, behind a comma. */
export function speakerSaidLater(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const end = sentenceEnd(reading, place);
  for (let comma = place + 1; comma < end; comma++) {
    if (!is.comma(tokens[comma]) && !is.quote(tokens[comma])) continue;
    const phrase = nounPhraseAfter(tokens, comma + 1, end);
    let verb = (phrase?.last ?? end) + 1;
    while (verb <= end && is.auxiliary(tokens[verb])) verb++;
    if (phrase && is.saying(tokens[verb]) && !is.participle(tokens[verb]))
      return { speaker: phrase, cue: { first: verb, last: verb } };
  }
  return undefined;
}
