import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { withApposition } from '../phrases/with-apposition.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';
import { leansForward } from './leans-forward.ts';

/** Calling the plan “a leaky boat,” Ana Ruiz left: a sentence that opens with a participle has its subject behind the quotation. */
export function sayingSpeakerLeft(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  if (!leansForward(reading, index)) return undefined;
  const verb = sentenceStart(reading, place);
  if (!is.participle(tokens[verb]) || !isTelling(tokens[verb])) return undefined;
  if (tokens.slice(verb, place).some((token) => is.comma(token) || is.quote(token))) return undefined;
  const end = sentenceEnd(reading, place);
  const phrase = nounPhraseAfter(tokens, place + (is.comma(tokens[place + 1]) ? 2 : 1), end);
  const speaker = phrase && speakerIn(tokens, withApposition(tokens, phrase, end));
  return speaker && { speaker, cue: { first: verb, last: verb } };
}

/** At the start of a sentence, so in capitals: "Calling", "Warning". */
function isTelling(token: Token | undefined): boolean {
  const small = token && { ...token, isCapitalised: false };
  return is.saying(small) || is.describing(small) || is.thinking(small);
}
