import type { z } from 'zod';
import { nearestName } from './nearest-name.ts';

const LONGEST_SHOWN = 60;

/** A value in a sentence, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

export const missingOrWrong = (input: unknown, expected: string): string =>
  input === undefined ? `is not set; write ${expected}` : `${shown(input)} is not possible here; write ${expected}`;

/** For a block that is none, and for names in it that nobody knows: one line each. */
export function objectError(expected: string, shape: Readonly<Record<string, unknown>>) {
  const known = Object.keys(shape);
  return (issue: z.core.$ZodRawIssue): string => {
    if (issue.code !== 'unrecognized_keys') return missingOrWrong(issue.input, expected);
    return (issue.keys as readonly string[])
      .map((key) => `${shown(key)} is not a setting; ${advice(key, known)}`)
      .join('\n');
  };
}

function advice(key: string, known: readonly string[]): string {
  const meant = nearestName(key, known);
  return meant ? `did you mean "${meant}"?` : `remove it (there are ${known.join(', ')})`;
}
