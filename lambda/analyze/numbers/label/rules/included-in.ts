import type { Line } from '../../read/line.ts';
import type { Quantity, TokenRange } from '../../read/quantity.ts';
import { startWithApprox } from '../../read/start-with-approx.ts';

/** The place that is told of the whole holds for the part, too. */
export function includedIn(
  { tokens, tags }: Line,
  { first, approx }: Quantity,
  noun: TokenRange | null,
): readonly TokenRange[] | null {
  const start = startWithApprox({ first, approx });
  if (!noun || tokens[start - 1]?.lower !== 'including' || tokens[start - 2]?.text !== ',') return null;
  const place = { first: start - 2, end: start - 2 };
  while (place.first > 0 && tags[place.first - 1] === 'noun') place.first--;
  place.first--;
  return tokens[place.first]?.lower === 'in' && place.end > place.first + 1 ? [noun, place] : null;
}
