import { sentenceStart } from '../phrases/context.ts';
import { isVerbAt } from '../phrases/is-verb-at.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { speakerIn } from '../phrases/speaker-in.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';

/** Mr. Ito said, “Go.” Mr. Ito said that “go” was the word: the verb stands right before the quotation. */
export function saidRightBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  let verb = place - 1;
  while (/^(?:,|:|that)$/.test(tokens[verb]?.lower ?? '')) verb--;
  return is.saying(tokens[verb]) && isVerbAt(tokens, verb, sentenceStart(reading, place)) ? byVerb(reading, place, verb) : undefined;
}

/** Mr. Ito said the plan was “a disaster”: the nearest verb of saying before it, in the same sentence. */
export function saidBefore(reading: Reading, index: number): Attribution | undefined {
  return byNearestVerb(reading, index, is.saying);
}

/** Mr. Ito called the plan “a disaster.” */
export function describedBefore(reading: Reading, index: number): Attribution | undefined {
  return byNearestVerb(reading, index, (token) => is.saying(token) || is.describing(token));
}

function byNearestVerb(reading: Reading, index: number, isVerb: (token: Token | undefined) => boolean): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  const start = sentenceStart(reading, place);
  for (let verb = place - 1; verb >= start; verb--) {
    if (!isVerb(reading.tokens[verb]) || !isVerbAt(reading.tokens, verb, start)) continue;
    const found = byVerb(reading, place, verb);
    if (found) return found;
  }
  return undefined;
}

function byVerb(reading: Reading, place: number, verb: number): Attribution | undefined {
  const { tokens } = reading;
  const start = sentenceStart(reading, place);
  const cue = { first: verb, last: verb };
  let before = verb - 1;
  while (before >= start && is.auxiliary(tokens[before])) {
    if (isPassive(tokens[before], tokens[verb])) return undefined;
    before--;
  }
  if (is.quote(tokens[before]) || (is.comma(tokens[before]) && is.quote(tokens[before - 1]))) {
    const phrase = is.participle(tokens[verb]) ? undefined : nounPhraseAfter(tokens, verb + 1, place - 1);
    const speaker = phrase && speakerIn(tokens, phrase);
    return speaker && { speaker, cue };
  }
  const speaker = subjectBefore(tokens, verb, start);
  return speaker && { speaker, cue };
}

/** Carla Mendes was blunt: “Go.” */
export function colonBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  if (tokens[place - 1]?.text !== ':') return undefined;
  const speaker = mainSubject(tokens, sentenceStart(reading, place), place - 2);
  return speaker && { speaker, cue: { first: place - 1, last: place - 1 } };
}

/** Mr. Ito has hammered his rival for “a life of ease”: the subject of the sentence, whatever its verb. */
export function sentenceSubject(reading: Reading, index: number): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  const speaker = mainSubject(reading.tokens, sentenceStart(reading, place), place - 1);
  return speaker && { speaker };
}

/** "Mr. Ito was asked, “": somebody else speaks. */
function isPassive(auxiliary: Token | undefined, verb: Token | undefined): boolean {
  return /^(?:is|are|was|were|be|been|being|[’']s|[’']re)$/.test(auxiliary?.lower ?? '') && /(?:ed|told|said|held)$/.test(verb?.lower ?? '');
}
