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
  const start = sentenceStart(reading, place);
  let verb = place - 1;
  while (/^(?:,|:|that)$/.test(tokens[verb]?.lower ?? '')) verb--;
  if (tokens[verb]?.lower === 'it' && /^puts?$/.test(tokens[verb - 1]?.lower ?? '')) verb--; // as Mr. Ito put it, “Go.”
  const isVerb = is.saying(tokens[verb]) || (is.thinking(tokens[verb]) && !hasSaying(tokens, start, verb));
  return isVerb && isVerbAt(tokens, verb, start) ? byVerb(reading, place, verb) : undefined;
}

/** Mr. Ito boomed, “Go.”: any verb in the past, right before the quotation. */
export function criedRightBefore(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  const place = reading.places[index] ?? 0;
  const verb = place - 2;
  const isCry = /^[,:]$/.test(tokens[place - 1]?.text ?? '') && /[a-z]ed$/.test(tokens[verb]?.text ?? '');
  return isCry && verb > sentenceStart(reading, place) ? byVerb(reading, place, verb) : undefined;
}

/** "she said she believes “": the saying counts. */
function hasSaying(tokens: readonly Token[], first: number, before: number): boolean {
  for (let i = first; i < before; i++) if (is.saying(tokens[i]) && isVerbAt(tokens, i, first)) return true;
  return false;
}

/** Mr. Ito said the plan was “a disaster”: the nearest verb of saying before it, in the same sentence. */
export function saidBefore(reading: Reading, index: number): Attribution | undefined {
  return byNearestVerb(reading, index, is.saying);
}

/** Mr. Ito called the plan “a disaster.” */
export function describedBefore(reading: Reading, index: number): Attribution | undefined {
  return byNearestVerb(reading, index, (token) => is.saying(token) || is.thinking(token) || is.describing(token));
}

function byNearestVerb(
  reading: Reading,
  index: number,
  isVerb: (token: Token | undefined) => boolean,
): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  const start = sentenceStart(reading, place);
  let inner: Attribution | undefined;
  for (let verb = place - 1; verb >= start; verb--) {
    if (!isVerb(reading.tokens[verb]) || !isVerbAt(reading.tokens, verb, start)) continue;
    const found = byVerb(reading, place, verb);
    if (found && !isInside(reading.tokens, verb, found)) return found;
    inner ??= found;
  }
  return inner;
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
  return (
    /^(?:is|are|was|were|be|been|being|[’']s|[’']re)$/.test(auxiliary?.lower ?? '') &&
    /(?:ed|told|said|held)$/.test(verb?.lower ?? '')
  );
}

/**
 * "people who complain", "it would tell": the verb is part of what is said, and an outer one, if there is any, carries
 * the quotation.
 */
function isInside(tokens: readonly Token[], verb: number, { speaker }: Attribution): boolean {
  if (tokens[speaker.first]?.lower === 'it') return true;
  let before = verb - 1;
  while (is.auxiliary(tokens[before])) {
    if (/^(?:would|will|could|can|should|might|may|must|[’']ll)$/.test(tokens[before]?.lower ?? '')) return true;
    before--;
  }
  return is.relative(tokens[before]) && !is.comma(tokens[before - 1]);
}
