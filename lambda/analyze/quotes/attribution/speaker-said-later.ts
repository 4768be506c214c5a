import { finiteVerbs } from '../phrases/finite-verbs.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { Range } from '../phrases/range.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { withApposition } from '../phrases/with-apposition.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

/** A plan with “no teeth” would fail, Mr. Ito said; ... would fail, said Mr. Ito: at the end of the sentence, behind a comma. */
export function speakerSaidLater(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const end = sentenceEnd(reading, place);
  for (let comma = place + 1; comma < end; comma++) {
    if (!is.comma(tokens[comma]) && !is.quote(tokens[comma])) continue;
    const sayer = saidBy(tokens, comma + 1, end);
    if (sayer) return { speaker: sayer, cue: { first: comma + 1, last: comma + 1 } };
    const phrase = nounPhraseAfter(tokens, comma + 1, end);
    let verb = (phrase?.last ?? end) + 1;
    while (verb <= end && is.auxiliary(tokens[verb])) verb++;
    if (phrase && is.saying(tokens[verb]) && !is.participle(tokens[verb]))
      return { speaker: phrase, cue: { first: verb, last: verb } };
  }
  return undefined;
}

/** ", said Ana Ruiz." */
function saidBy(tokens: readonly Token[], verb: number, end: number): Range | undefined {
  if (!is.comma(tokens[verb - 1]) || !is.saying(tokens[verb]) || is.participle(tokens[verb])) return undefined;
  const phrase = nounPhraseAfter(tokens, verb + 1, end);
  return phrase && !finiteVerbs.has(tokens[phrase.last + 1]?.lower ?? '')
    ? speakerIn(tokens, withApposition(tokens, phrase, end))
    : undefined;
}
