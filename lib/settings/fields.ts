import { z } from 'zod';
import type { Check } from './problems.ts';
import { missingOrWrong, objectError, shown } from './wording.ts';

/** The kinds of value that settings have; each says of a wrong one what it is and what to write. */

export const text = (expected: string, problemOf: Check) =>
  z.string({ error: ({ input }) => missingOrWrong(input, expected) }).superRefine((value, context) => {
    const problem = problemOf(value);
    if (!problem) return;
    const advice = problem.endsWith('?') ? '' : `; write ${expected}`;
    context.addIssue({ code: 'custom', message: `${shown(value)} ${problem}${advice}` });
  });

export const choice = <T extends string | boolean>(...values: readonly [T, T]) =>
  z.literal(values, { error: ({ input }) => missingOrWrong(input, values.map(shown).join(' or ')) });

export const number = (expected: string, least: number, most: number) =>
  z.number({ error: ({ input }) => missingOrWrong(input, expected) }).superRefine((value, context) => {
    if (value >= least && value <= most) return;
    context.addIssue({
      code: 'custom',
      message: `${shown(value)} is not between ${least} and ${most}; write ${expected}`,
    });
  });

/** Names in a block that nobody knows are refused with the nearest one that is known. */
export const block = <S extends z.core.$ZodLooseShape>(expected: string, shape: S) =>
  z.strictObject(shape, { error: objectError(expected, shape) });
