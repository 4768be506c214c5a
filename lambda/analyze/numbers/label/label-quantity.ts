import { MEASURE_UNITS } from '../language/measure-units.ts';
import type { Line } from '../read/line.ts';
import type { Quantity } from '../read/quantity.ts';
import { NO_LABEL } from './compose-label.ts';
import { excerptAround } from './excerpt-around.ts';
import { isAsked } from './is-asked.ts';
import { isDenied } from './is-denied.ts';
import { isUnlabelled } from './is-unlabelled.ts';
import type { Label } from './label.ts';
import { labellersOf } from './labellers.ts';
import { longestFitting } from './longest-fitting.ts';
import { lookAround } from './look-around.ts';
import { personToldBefore } from './rules/person-told-before.ts';
import { whoseAge } from './rules/whose-age.ts';
import { widen } from './widen.ts';

/** What a number measures, in the words around it. */
export function labelQuantity(line: Line, quantity: Quantity, all: readonly Quantity[]): Label {
  if (isUnlabelled(line, quantity)) return NO_LABEL;
  const surroundings = lookAround(line, quantity, all);
  for (const labeller of labellersOf(surroundings)) {
    const ranges = labeller(surroundings);
    const label =
      ranges &&
      ((quantity.kind === 'age' ? null : widen(surroundings, ranges)) ?? longestFitting(surroundings, ranges));
    if (label && !isDenied(line, quantity, label))
      return { ...label, isVague: isLoneUnit(label.text) || isAsked(line, quantity) };
  }
  return personToldBefore(line, quantity) ?? whoseAge(surroundings) ?? excerptAround(surroundings) ?? NO_LABEL;
}

/** "13 times", "59 pounds", "160 kilowatt hours": of what? */
const isLoneUnit = (text: string) =>
  text
    .split(/[\s-]/)
    .every((word) => MEASURE_UNITS.has(word) || /^(?:times|degrees?|hours?|per|square|cubic)$/.test(word));
