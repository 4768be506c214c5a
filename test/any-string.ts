import fc from 'fast-check';

/**
 * Strings of any characters of Unicode, halves of surrogate pairs too. fast-check's own (`unit: 'binary'`) takes a second to be made, in
 * every process.
 */
export const anyString = (limits: fc.ArrayConstraints = {}): fc.Arbitrary<string> =>
  fc.array(fc.nat({ max: 0x10ffff }), limits).map((codes) => String.fromCodePoint(...codes));
