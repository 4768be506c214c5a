import { finiteVerbs } from '../phrases/finite-verbs.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { withApposition } from '../phrases/with-apposition.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { leansForward } from './leans-forward.ts';

// Behind a quotation without a comma other verbs open a clause: “a disaster” find the people.
const CORE = /^(?:said|says|wrote|writes|asked|asks|added|adds|tweeted)$/;

/** “Go,” said Ana Ruiz, a nurse. */
export function saidSpeaker(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const end = sentenceEnd(reading, place);
  let verb = place + (is.comma(tokens[place + 1]) ? 2 : 1);
  while (verb < end && /ly$/.test(tokens[verb]?.lower ?? '')) verb++;
  const isSaying = is.saying(tokens[verb]) || is.thinking(tokens[verb]);
  if (verb > end || is.participle(tokens[verb]) || !(isSaying || is.past(tokens[verb]))) return undefined;
  if (!leansForward(reading, index) && !CORE.test(tokens[verb]?.lower ?? '')) return undefined;
  let first = verb + 1;
  while (first < end && is.auxiliary(tokens[first])) first++;
  const phrase = nounPhraseAfter(tokens, first, end);
  // “Go,” beamed the coach Ana Ruiz: any verb in the past, where a name follows.
  if (phrase && !isSaying && !is.nameWord(tokens[phrase.last])) return undefined;
  if (phrase && finiteVerbs.has(tokens[phrase.last + 1]?.lower ?? '')) return undefined; // said the plan was
  const speaker = phrase && speakerIn(tokens, withApposition(tokens, phrase, end));
  return speaker && { speaker, cue: { first: verb, last: verb } };
}
