import type { FoundNumber } from '../../model/analysis.ts';
import type { Body } from '../body.ts';
import { findQuantities } from './find/find-quantities.ts';
import { labelQuantity } from './label/label-quantity.ts';
import type { Find } from './rank/find.ts';
import { rankNumbers } from './rank/rank-numbers.ts';
import { readLines } from './read/read-lines.ts';

/** A long read has some hundred numbers. A megabyte of "5 dogs. " has 130,000, and labelling and ranking them takes seconds. */
const MAX_NUMBERS = 5_000;

/** Every number of the body with its kind, value, unit and label, ranked for showing; the first 5,000 of an endless list. */
export function findNumbers(body: Body): readonly FoundNumber[] {
  const finds: Find[] = [];
  for (const line of readLines(body)) {
    const quantities = findQuantities(line);
    finds.push(...quantities.map((quantity) => ({ line, quantity, label: labelQuantity(line, quantity, quantities) })));
    if (finds.length >= MAX_NUMBERS) break;
  }
  return rankNumbers(body, finds);
}
