import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { officeTitles } from '../words/office-titles.ts';

/** "mayor", "spokesman", "Sen.": the word that makes a phrase a role. */
export function isRoleHead(token: Token | undefined): boolean {
  return token !== undefined && (officeTitles.has(token.lower) || is.roleNoun(token));
}
