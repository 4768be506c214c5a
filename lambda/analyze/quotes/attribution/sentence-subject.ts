import { sentenceStart } from '../phrases/context.ts';
import { mainSubject } from '../phrases/main-subject.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attribution.ts';

/** Mr. Ito has hammered his rival for “a life of ease”: the subject of the sentence, whatever its verb. */
export function sentenceSubject(reading: Reading, index: number): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  if (is.saying(reading.tokens[place - 2])) return undefined; // was asked, “: the verb has been judged before
  const speaker = mainSubject(reading.tokens, sentenceStart(reading, place), place - 1);
  return speaker && { speaker };
}
