import type { Attributed } from '../attribution/attribution.ts';
import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';

/** What each "it" that speaks is: the paper or body that spoke last. */
export function resolveIt(
  tokens: readonly Token[],
  attributions: readonly (Attributed | undefined)[],
): ReadonlyMap<number, Range> {
  const things = new Map<number, Range>();
  let last: Range | undefined;
  for (const found of attributions) {
    if (!found) continue;
    const { speaker } = found;
    if (tokens[speaker.first]?.lower !== 'it') {
      if (!is.pronoun(tokens[speaker.first])) last = speaker;
    } else if (last) things.set(speaker.first, last);
  }
  return things;
}
