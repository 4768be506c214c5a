import type { Token } from '../token.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/** A phrase with the apposition that may hold the name: "a spokesman for Mr. Vega, Alan Pike". */
export function withApposition(tokens: readonly Token[], { first, last }: Range, ceiling: number): Range {
  if (!is.comma(tokens[last + 1])) return { first, last };
  return { first, last: nounPhraseAfter(tokens, last + 2, ceiling)?.last ?? last };
}
