import { TIME_UNITS } from '../language/time-units.ts';
import type { Candidate } from './finder.ts';

/** Behind the "and eight months" of "10 years and eight months", one span of time, with what it adds in the larger unit. */
export function behindRest(
  { line: { tokens, numerals } }: Candidate,
  end: number,
): { readonly end: number; readonly share: number } | null {
  const unit = TIME_UNITS.get(tokens[end - 1]?.lower ?? '');
  const at = /^(?:and|,)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  const rest = numerals.find(({ first }) => first === at);
  const part = rest && PARTS.get(`${unit} ${TIME_UNITS.get(tokens[rest.end]?.lower ?? '')}`);
  return rest && part && rest.value < part ? { end: rest.end + 1, share: rest.value / part } : null;
}

/** How many of the smaller unit make the larger one. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['year month', 12],
  ['year week', 52],
  ['year day', 365],
  ['month week', 4],
  ['month day', 30],
  ['week day', 7],
  ['day hour', 24],
  ['hour minute', 60],
  ['minute second', 60],
]);
