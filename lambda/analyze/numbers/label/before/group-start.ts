import type { Line } from '../../read/line.ts';

/** Where "has been expected to cost" begins. */
export function groupStart({ tokens, tags }: Line, verb: number): number {
  let first = verb;
  while (first > 0) {
    const tag = tags[first - 1];
    const isInside =
      tag === 'auxiliary' || tag === 'adverb' || tag === 'verb' || tag === 'participle' || tag === 'gerund';
    const isTo = tokens[first - 1]?.lower === 'to' && first - 1 > 0;
    if (!isInside && !isTo) break;
    first--;
  }
  return first;
}
