import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** “We walked home in the dark.” — Ana Ruiz, nurse: nothing but the name behind a dash. */
export function speakerBehindDash(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const dash = (reading.places[index] ?? 0) + 1;
  if (!/^[—–―]$/.test(tokens[dash]?.text ?? '') || !is.nameWord(tokens[dash + 1])) return undefined;
  if (tokens[dash]?.paragraph !== tokens[dash - 1]?.paragraph) return undefined;
  const speaker = nounPhraseAfter(tokens, dash + 1, sentenceEnd(reading, dash));
  const next = speaker && tokens[speaker.last + 1];
  const isAlone = !next || next.paragraph !== tokens[dash]?.paragraph || /^[.,(]$/.test(next.text);
  return speaker && isAlone ? { speaker, cue: { first: dash, last: dash } } : undefined;
}
