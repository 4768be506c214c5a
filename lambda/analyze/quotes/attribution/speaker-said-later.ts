import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

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
