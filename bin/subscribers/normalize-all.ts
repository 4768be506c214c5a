import { normalizeAddress } from '../../lambda/subscribers/normalize-address.ts';

/** The addresses of a command line in the form that is stored; nothing is done where one of them is none. */
export function normalizeAll(inputs: readonly string[], verb: string): readonly string[] {
  return inputs.map((input) => {
    const normalized = normalizeAddress(input);
    if ('address' in normalized) return normalized.address;
    throw new Error(`Cannot ${verb} "${input}": ${normalized.problem}`);
  });
}
