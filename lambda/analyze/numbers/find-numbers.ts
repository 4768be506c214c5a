import type { FoundNumber } from '../../model.ts';
import type { Body } from '../body.ts';

/** Every number of the body with its kind, value, unit and label, ranked for showing. */
export function findNumbers(_body: Body): readonly FoundNumber[] {
  return [];
}
