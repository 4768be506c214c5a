import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { Range } from '../phrases/range.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

/** “Go,” according to Ana Ruiz. According to Ana Ruiz, “go.” It was, in the words of Ana Ruiz, “far.” */
export function accordingTo(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const start = sentenceStart(reading, place);
  const end = sentenceEnd(reading, place);
  for (let i = start; i < end; i++) {
    const owner = ownerOfWords(tokens, i);
    if (owner) return { speaker: owner, cue: { first: i, last: owner.last + 2 } };
    const length = sourceWords(tokens, i);
    const phrase = length > 0 ? nounPhraseAfter(tokens, i + length, end) : undefined;
    const speaker = phrase && speakerIn(tokens, phrase);
    if (speaker) return { speaker, cue: { first: i, last: i + length - 1 } };
  }
  return undefined;
}

/** "in Ana Ruiz’s words": the one whose words they are. */
function ownerOfWords(tokens: readonly Token[], at: number): Range | undefined {
  if (tokens[at]?.lower !== 'in') return undefined;
  for (let i = at + 2; i < at + 8; i++) {
    if (!is.word(tokens[i - 1])) return undefined;
    if (is.possessive(tokens[i]) && /^words?$/.test(tokens[i + 1]?.lower ?? '')) return { first: at + 1, last: i - 1 };
  }
  return undefined;
}

/** How many words at a token name a source that follows: "according to", "in the words of". */
function sourceWords(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower === 'according') return tokens[at + 1]?.lower === 'to' ? 2 : 1;
  const isWords = tokens[at]?.lower === 'in' && /^(?:words?|phrase)$/.test(tokens[at + 2]?.lower ?? '');
  return isWords && tokens[at + 1]?.lower === 'the' && tokens[at + 3]?.lower === 'of' ? 4 : 0;
}
