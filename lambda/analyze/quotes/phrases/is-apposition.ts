import type { Token } from '../token.ts';
import { finiteVerbs } from './finite-verbs.ts';
import { is } from './word-class.ts';

/** A relative clause, "a nurse", "of Leeds", "45", "Va.": says more of what stands before it. */
export function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = tokens[first];
  if (is.relative(opener)) return true;
  const words = tokens.slice(first, last + 1);
  if (opener?.kind === 'number' || (words.length === 1 && isPlace(tokens, first))) return true;
  const relative = words.findIndex((token) => is.relative(token));
  const own = relative < 0 ? words : words.slice(0, relative);
  if (opener?.lower === 'the' && /^(?:most|right|very|rev\.?|hon\.?|honou?rable)$/.test(words[1]?.lower ?? ''))
    return false;
  if (own.some((token) => finiteVerbs.has(token.lower))) return false;
  if (is.possessive(words[1]) || is.possessive(words[2])) return !words.at(-1)?.isCapitalised;
  return (
    is.determiner(opener) ||
    (is.word(opener) && !opener.isCapitalised && !is.conjunction(opener) && !is.subordinator(opener)) ||
    opener?.kind === 'mark'
  );
}

/** "Va." behind "of Springfield,". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return (
    is.comma(tokens[at - 1]) &&
    is.nameWord(tokens[at - 2]) &&
    (is.preposition(tokens[at - 3]) || is.preposition(tokens[at - 4]))
  );
}
