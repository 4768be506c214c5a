import type { Labeller } from '../labeller.ts';
import { openingsBefore } from '../openings-before.ts';

/** Of two that contend the first figure is told with the second, lest it be taken for what lies between them. */
export const toTheOther: Labeller = (surroundings) => {
  const { line, quantity } = surroundings;
  const { kind, value, end } = quantity;
  if ((kind !== 'percent' && kind !== 'points') || line.tokens[end]?.lower !== 'to') return null;
  const other = line.numerals.find(({ first }) => first === end + 1);
  // "fell from 9% to 5%"
  const isChange = line.tokens[quantity.first - 1]?.lower === 'from';
  if (!other || other.value >= value || isChange || !openingsBefore(surroundings).length) return null;
  const isSigned = /^(?:percent|%)$/.test(line.tokens[other.end]?.lower ?? '');
  return [{ first: end, end: isSigned ? other.end + 1 : other.end }];
};
