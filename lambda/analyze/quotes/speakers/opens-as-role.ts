import { isRoleWord } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { isFirstName } from './is-first-name.ts';

/** "Farmer" of "Farmer Ana Ruiz said": a role that has its capital from the start of the sentence. */
export function opensAsRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapitalised || token.sentence === tokens[at - 1]?.sentence) return false;
  return isRoleWord(token.lower) && !isFirstName(token.lower);
}
