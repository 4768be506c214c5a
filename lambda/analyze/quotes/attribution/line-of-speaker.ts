import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

// More words are a sentence.
const MOST_WORDS = 14;

/** “We walked home in the dark.”⏎Ana Ruiz, nurse: a line with nothing but a name behind a line with nothing but the quotation. */
export function lineOfSpeaker({ tokens, places }: Reading, index: number): Attribution | undefined {
  const place = places[index] ?? 0;
  const line = tokens[place + 1];
  const isAlone = tokens[place - 1]?.paragraph !== tokens[place]?.paragraph;
  if (!line || !isAlone || line.paragraph !== (tokens[place]?.paragraph ?? 0) + 1) return undefined;
  let last = place + 1;
  while (last - place <= MOST_WORDS && tokens[last + 1]?.paragraph === line.paragraph) last++;
  const words = tokens.slice(place + 1, last + 1);
  if (words.length > MOST_WORDS || words.some((token) => isSentence(token))) return undefined;
  const speaker = nounPhraseAfter(tokens, place + 1, last);
  if (!speaker || speaker.last === speaker.first || !is.nameWord(tokens[speaker.last])) return undefined;
  return speaker.last === last || /^[,.”"]$/.test(tokens[speaker.last + 1]?.text ?? '')
    ? { speaker, cue: { first: speaker.first, last: speaker.first } }
    : undefined;
}

/** What a name and an office have none of. */
function isSentence(token: Token): boolean {
  return (
    is.quote(token) ||
    is.saying(token) ||
    is.past(token) ||
    is.relative(token) ||
    is.pronoun(token) ||
    /^(?:is|are|was|were|be|has|have|had|will|would|can|could|not|[:?!])$/.test(token.lower)
  );
}
