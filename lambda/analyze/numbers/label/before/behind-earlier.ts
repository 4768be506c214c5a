import type { Line } from '../../read/line.ts';
import type { Quantity } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';

/** In "rose 30 points, or 0.4%, to 7,120" each number belongs to "rose". */
export function behindEarlier({ tokens }: Line, start: number, earlier: readonly Quantity[]): number {
  let at = start;
  for (const { first, end, noun, approx } of earlier.toReversed()) {
    let joint = at;
    while (joint > 0 && /^(?:,|\(|or|to|from|-|–|and)$/.test(tokens[joint - 1]?.lower ?? '')) joint--;
    const isNext =
      joint < at && (joint === end || joint === noun?.end) && !/^and$|^,$/.test(wordsBetween(tokens, joint, at));
    if (!isNext) return at;
    at = startWithApprox({ first, approx });
    if (/^(?:from|between)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  }
  return at;
}

const wordsBetween = (tokens: Line['tokens'], first: number, end: number) =>
  tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(' ');
