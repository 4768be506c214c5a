import { isVerbAt } from '../phrases/is-verb-at.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import { leadingVerbs } from '../words/leading-verbs.ts';
import type { Attribution } from './attribution.ts';
import { leansForward } from './leans-forward.ts';
import { speakerAndVerb } from './speaker-and-verb.ts';

/** “Go,” Mr. Ito said. */
export function speakerSaid(reading: Reading, index: number): Attribution | undefined {
  const { tokens } = reading;
  if (!leansForward(reading, index) && !opensSentence(reading, index)) return undefined;
  return speakerAndVerb(reading, index, (verb) => isSpeechVerb(tokens, verb));
}

function isSpeechVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isShownAtEnd(tokens, at) || isLeadingPhrase(tokens, at)) return true;
  return (is.saying(token) || is.thinking(token)) && !is.participle(token) && isVerbAt(tokens, at, 0);
}

/** “Go,” he went on; “No,” she shot back. */
function isLeadingPhrase(tokens: readonly Token[], at: number): boolean {
  return leadingVerbs.has(tokens[at]?.text ?? '') && /^(?:on|back|in|out)$/.test(tokens[at + 1]?.lower ?? '');
}

/** “Go,” court papers show; the authors of the study conclude: the last word of its sentence is no noun. */
function isShownAtEnd(tokens: readonly Token[], at: number): boolean {
  const isLast = tokens[at + 1]?.sentence !== tokens[at]?.sentence || tokens[at + 1]?.text === '.';
  if (!isLast || is.participle(tokens[at]) || is.determiner(tokens[at - 1])) return false;
  return /^(?:shows?|showed)$/.test(tokens[at]?.lower ?? '') || is.saying(tokens[at]) || is.thinking(tokens[at]);
}

/** “Go” Mr. Ito said: the comma was forgotten. */
function opensSentence(reading: Reading, index: number): boolean {
  const place = reading.places[index] ?? 0;
  const stretch = reading.stretches[index];
  return sentenceStart(reading, place) === place && !/[.…]/.test(reading.text.charAt((stretch?.end ?? 1) - 1));
}
