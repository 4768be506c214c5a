import { isVerbAt } from '../phrases/is-verb-at.ts';
import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
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
  const inverted = saidBehind(tokens, place, start);
  if (inverted) return inverted;
  let verb = place - 1;
  while (/^(?:,|:|that)$/.test(tokens[verb]?.lower ?? '')) verb--;
  if (tokens[verb]?.lower === 'it' && /^puts?$/.test(tokens[verb - 1]?.lower ?? '')) verb--; // as Mr. Ito put it, “Go.”
  const isVerb = is.saying(tokens[verb]) || (is.thinking(tokens[verb]) && !hasSaying(tokens, start, verb));
  return isVerb && isVerbAt(tokens, verb, start) ? byVerb(reading, place, verb) : undefined;
}

// Behind "told" and "warned" stands the one who hears it.
const NEEDS_NO_HEARER =
  /^(?:says|said|writes|wrote|adds|added|notes|noted|explains|explained|recalls|recalled|argues|argued)$/;

/** Three words will do, says Ana Ruiz: “Go.” */
function saidBehind(tokens: readonly Token[], place: number, start: number): Attribution | undefined {
  if (tokens[place - 1]?.text !== ':') return undefined;
  for (let verb = place - 2; verb > start; verb--) {
    if (!is.comma(tokens[verb - 1]) || !NEEDS_NO_HEARER.test(tokens[verb]?.text ?? '')) continue;
    const phrase = nounPhraseAfter(tokens, verb + 1, place - 2);
    return phrase?.last === place - 2 ? { speaker: phrase, cue: { first: verb, last: verb } } : undefined;
  }
  return undefined;
}

/** "she said she believes “": the saying counts. */
function hasSaying(tokens: readonly Token[], first: number, before: number): boolean {
  for (let i = first; i < before; i++) if (is.saying(tokens[i]) && isVerbAt(tokens, i, first)) return true;
  return false;
}
