import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceEnd } from '../phrases/sentence-end.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { withApposition } from '../phrases/with-apposition.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

/** “A leaky boat” is how Ana Ruiz described the plan; was what Ana Ruiz called it; was the verdict of Ana Ruiz. */
export function isHowSpeaker(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const paragraph = tokens[place]?.paragraph;
  let at = place + (is.comma(tokens[place + 1]) ? 2 : 1);
  if (tokens[at]?.lower === 'that') at++; // “We lost.” That was the verdict of Ana Ruiz.
  if (tokens[at]?.paragraph !== paragraph || !/^(?:is|was)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const end = sentenceEnd(reading, at);
  if (isVerdict(tokens, at + 1)) {
    const phrase = nounPhraseAfter(tokens, at + 4, end);
    const speaker = phrase && speakerIn(tokens, withApposition(tokens, phrase, end));
    return speaker && { speaker, cue: { first: at + 2, last: at + 2 } };
  }
  if (!/^(?:how|what)$/.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const speaker = nounPhraseAfter(tokens, at + 2, end);
  let verb = (speaker?.last ?? end) + 1;
  while (verb < end && is.auxiliary(tokens[verb])) verb++;
  const isTold = is.saying(tokens[verb]) || is.describing(tokens[verb]) || is.thinking(tokens[verb]);
  return speaker && isTold ? { speaker, cue: { first: verb, last: verb } } : undefined;
}

/** "the verdict of", "the message from" */
function isVerdict(tokens: readonly Token[], at: number): boolean {
  return (
    is.determiner(tokens[at]) &&
    /^(?:verdict|message|view|opinion|conclusion|warning|advice|assessment|reaction|response|judg(?:e)?ment|plea|cry|mantra|motto)$/.test(
      tokens[at + 1]?.lower ?? '',
    ) &&
    /^(?:of|from)$/.test(tokens[at + 2]?.lower ?? '')
  );
}
