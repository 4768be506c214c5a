import { isVerbAt } from '../phrases/is-verb-at.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';
import { byVerb } from './by-verb.ts';

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

/** "she said she believes “": the saying counts. */
function hasSaying(tokens: readonly Token[], first: number, before: number): boolean {
  for (let i = first; i < before; i++) if (is.saying(tokens[i]) && isVerbAt(tokens, i, first)) return true;
  return false;
}
