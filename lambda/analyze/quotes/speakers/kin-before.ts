import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';

/** "wife" of "his wife, Ana Ruiz", "driver" of "the minister’s driver Jan Kos": what somebody is to another. */
export function kinBefore(tokens: readonly Token[], { first }: Range): Token | undefined {
  const at = is.comma(tokens[first - 1]) ? first - 2 : first - 1;
  const isOwned = /^(?:his|her|their|my|our|whose|[’']s)$/.test(tokens[at - 1]?.lower ?? '');
  return isOwned && is.roleNoun(tokens[at]) ? tokens[at] : undefined;
}
