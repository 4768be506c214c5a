import { isVerbAt } from '../phrases/is-verb-at.ts';
import { sentenceStart } from '../phrases/sentence-start.ts';
import { is } from '../phrases/word-class.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../token.ts';
import type { Attribution } from './attribution.ts';
import { byVerb } from './by-verb.ts';

/** The subject of the nearest verb of a kind that stands before a quotation, in the same sentence. */
export function byNearestVerb(
  reading: Reading,
  index: number,
  isVerb: (token: Token | undefined) => boolean,
): Attribution | undefined {
  const place = reading.places[index] ?? 0;
  const start = sentenceStart(reading, place);
  let inner: Attribution | undefined;
  for (let verb = place - 1; verb >= start; verb--) {
    if (!isPutIt(reading.tokens, verb, place) && !isVerb(reading.tokens[verb])) continue;
    if (!isVerbAt(reading.tokens, verb, start)) continue;
    const found = byVerb(reading, place, verb);
    if (found && !isInside(reading.tokens, verb, found)) return found;
    inner ??= found;
  }
  return inner;
}

/** "as Mr. Ito put it in his letter, “" */
function isPutIt(tokens: readonly Token[], verb: number, place: number): boolean {
  return is.comma(tokens[place - 1]) && /^puts?$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'it';
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
