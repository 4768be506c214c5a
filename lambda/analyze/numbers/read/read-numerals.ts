import type { Numeral } from './numeral.ts';
import { readNumeral } from './read-numeral.ts';
import type { Token } from './token.ts';

/** All numerals of a sentence, left to right, without those whose first token is masked. */
export function readNumerals(tokens: readonly Token[], masked: ReadonlySet<number>): readonly Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const numeral = masked.has(at) ? null : readNumeral(tokens, at);
    if (numeral) numerals.push(numeral);
    at = numeral ? numeral.end : at + 1;
  }
  return numerals;
}
