import type { Quote } from '../../model.ts';
import type { Body } from '../body.ts';

/** Every quotation of the body with its speaker, ranked for showing. */
export function findQuotes(_body: Body): readonly Quote[] {
  return [];
}
