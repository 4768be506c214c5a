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
  return tokens.slice(first, last + 1).some((token) => finiteVerbs.has(token.lower));
}
