import type { FoundNumber } from '../../model.ts';
import type { Body } from '../body.ts';
import { findQuantities } from './find/find-quantities.ts';
import { labelQuantity } from './label/label-quantity.ts';
import { rankNumbers } from './rank/rank-numbers.ts';
import { readLines } from './read/read-lines.ts';

/** Every number of the body with its kind, value, unit and label, ranked for showing. */
export function findNumbers(body: Body): readonly FoundNumber[] {
  const finds = readLines(body).flatMap((line) => {
    const quantities = findQuantities(line);
    return quantities.map((quantity) => ({ line, quantity, label: labelQuantity(line, quantity, quantities) }));
  });
  return rankNumbers(body, finds);
}
