import { isVerbAt } from '../phrases/is-verb-at.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

// As far as any attribution is from its quotation.
const REACH = 80;

/** Who speaks in the sentence that ends at a token. */
export function reporter(reading: Reading, last: number): Attribution | undefined {
  const { tokens } = reading;
  let first = last;
  while (
    first > 0 &&
    last - first < REACH &&
    tokens[first - 1]?.sentence === tokens[last]?.sentence &&
    !is.quote(tokens[first - 1])
  )
    first--;
  if (is.quote(tokens[first - 1]) && tokens[first - 1]?.lastSentence === tokens[last]?.sentence) return undefined;
  for (let verb = first + 1; verb <= last; verb++) {
    if (!(is.saying(tokens[verb]) || is.thinking(tokens[verb])) || !isVerbAt(tokens, verb, first)) continue;
    const speaker =
      is.comma(tokens[verb - 1]) && !is.participle(tokens[verb])
        ? nounPhraseAfter(tokens, verb + 1, last)
        : subjectBefore(tokens, verb, first);
    if (speaker) return { speaker, cue: { first: verb, last: verb } };
  }
  const speaker = mainSubject(tokens, first, last - 1);
  return speaker && { speaker, cue: { first: last, last } };
}
