import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** “Go,” according to Ana Ruiz. According to Ana Ruiz, “go.” */
export function accordingTo(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const start = sentenceStart(reading, place);
  const end = sentenceEnd(reading, place);
  for (let i = start; i < end; i++) {
    if (tokens[i]?.lower !== 'according' || tokens[i + 1]?.lower !== 'to') continue;
    const phrase = nounPhraseAfter(tokens, i + 2, end);
    const speaker = phrase && speakerIn(tokens, phrase);
    if (speaker) return { speaker, cue: { first: i, last: i + 1 } };
  }
  return undefined;
}
