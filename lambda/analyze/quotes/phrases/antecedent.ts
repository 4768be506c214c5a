import type { Token } from '../token.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/** "the man" before "who said", "Ana Ruiz" before ", who said". */
export function antecedent(tokens: readonly Token[], relative: number, floor: number): Range | undefined {
  const last = is.comma(tokens[relative - 1]) ? relative - 2 : relative - 1;
  return last >= floor ? nounPhraseBefore(tokens, last, floor) : undefined;
}
