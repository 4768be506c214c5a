import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { withApposition } from '../phrases/with-apposition.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

/** The subject of a verb that stands before a quotation; behind the verb where another quotation leads: “Go,” said Ana Ruiz, “now.” */
export function byVerb(reading: Reading, place: number, verb: number): Attribution | undefined {
  const { tokens } = reading;
  const start = sentenceStart(reading, place);
  const cue = { first: verb, last: verb };
  let before = verb - 1;
  while (before >= start && is.auxiliary(tokens[before])) {
    if (isPassive(tokens[before], tokens[verb])) return byAgent(tokens, verb, place - 1);
    before--;
  }
  const followsQuote = is.quote(tokens[before]) || (is.comma(tokens[before]) && is.quote(tokens[before - 1]));
  if (followsQuote && !is.participle(tokens[verb])) {
    const phrase = nounPhraseAfter(tokens, verb + 1, place - 1);
    const speaker = phrase && speakerIn(tokens, phrase);
    return speaker && { speaker, cue };
  }
  const speaker = subjectBefore(tokens, verb, start);
  return speaker && { speaker, cue };
}

/** "They were told by Ana Ruiz that “": the one behind "by". */
function byAgent(tokens: readonly Token[], verb: number, last: number): Attribution | undefined {
  if (tokens[verb + 1]?.lower !== 'by') return undefined;
  const phrase = nounPhraseAfter(tokens, verb + 2, last);
  const speaker = phrase && speakerIn(tokens, withApposition(tokens, phrase, last));
  return speaker && { speaker, cue: { first: verb, last: verb + 1 } };
}

/** "Mr. Ito was asked, “": somebody else speaks. */
function isPassive(auxiliary: Token | undefined, verb: Token | undefined): boolean {
  return (
    /^(?:is|are|was|were|be|been|being|[’']s|[’']re)$/.test(auxiliary?.lower ?? '') &&
    /(?:ed|told|said|held)$/.test(verb?.lower ?? '')
  );
}
