import { isVerbAt } from '../phrases/is-verb-at.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { Range } from '../phrases/range.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

// As far as any attribution is from its quotation.
const REACH = 80;

/** Who speaks in the sentence that ends at a token; without a verb of saying, whom it is about. */
export function reporter({ tokens }: Reading, last: number): Attribution | undefined {
  const isHere = (at: number) => at >= 0 && last - at < REACH && tokens[at]?.lastSentence === tokens[last]?.sentence;
  let first = last;
  while (isHere(first - 1) && !is.quote(tokens[first - 1])) first--;
  if (isHere(first - 1)) return undefined;
  for (let verb = first + 1; verb <= last; verb++) {
    if (!(is.saying(tokens[verb]) || is.thinking(tokens[verb])) || !isVerbAt(tokens, verb, first)) continue;
    const speaker = speakerBehind(tokens, verb, last) ?? subjectBefore(tokens, verb, first);
    if (speaker) return { speaker, cue: { first: verb, last: verb } };
  }
  const speaker = mainSubject(tokens, first, last - 1);
  return speaker && { speaker, cue: { first: last, last } };
}

/** The plan will fail, said Ana Ruiz. The plan will fail,” said Ana Ruiz: the opening mark was lost. */
function speakerBehind(tokens: readonly Token[], verb: number, last: number): Range | undefined {
  if (!/^[,”"]$/.test(tokens[verb - 1]?.text ?? '') || is.participle(tokens[verb])) return undefined;
  const phrase = nounPhraseAfter(tokens, verb + 1, last);
  return phrase && tokens[phrase.last + 1]?.kind === 'mark' ? phrase : undefined;
}
