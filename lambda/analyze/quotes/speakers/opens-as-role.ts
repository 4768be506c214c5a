import { is, isRoleWord } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { isFirstName } from './is-first-name.ts';

/** "Farmer" of "Farmer Ana Ruiz said", "Treasurer" of "the Treasurer Ana Ruiz": a role with a capital before two names. */
export function opensAsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapitalised || !is.nameWord(tokens[at + 1])) return false;
  if (!is.nameWord(tokens[at + 2]) && !isFirstName(tokens[at + 1]?.lower)) return false;
  return isRoleWord(token.lower) && !isFirstName(token.lower);
}
