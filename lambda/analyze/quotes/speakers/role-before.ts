import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { isRoleHead } from './is-role-head.ts';
import { opensAsRole } from './opens-as-role.ts';

const MAX_WORDS = 14;

/** "Secretary of State" Mia Poole, "campaign manager" Ana Ruiz. */
export function roleBefore(tokens: readonly Token[], nameFirst: number): Range | undefined {
  let edge = nameFirst;
  while (courtesyTitles.has(tokens[edge - 1]?.lower ?? '')) edge--; // coroner Dr. Ana Ruiz
  const last = edge - 1;
  let first = edge;
  while (first > 0 && nameFirst - first < MAX_WORDS) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== tokens[nameFirst]?.sentence || before.kind !== 'word') break;
    if (!belongsToRole(tokens, first - 1, first)) break;
    first--;
  }
  for (let i = first; i <= last; i++) if (isOfSeveral(tokens[i]) && isRoleHead(singular(tokens[i]))) first = i + 1;
  while (first <= last && !canOpenRole(tokens[first])) first++;
  return first <= last && endsAsRole(tokens, first, last) ? { first, last } : undefined;
}

/** "campaign manager", "Secretary of State". */
function endsAsRole(tokens: readonly Token[], first: number, last: number): boolean {
  if (isRoleHead(tokens[last]) || opensAsRole(tokens, last) || isFalseTitle(tokens, first, last)) return true;
  const words = tokens.slice(first, last + 1);
  const link = words.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  return link > 0 && isRoleHead(words[link - 1]);
}

/** "candidate" of "candidates". */
function singular(token: Token | undefined): Token | undefined {
  return token && { ...token, lower: token.lower.replace(/s(\.?)$/, '$1') };
}

function belongsToRole(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (!token || courtesyTitles.has(token.lower)) return false;
  if (is.title(token) || is.roleNoun(token) || isModifier(token)) return true;
  if (/^(?:of|for|on)$/.test(token.lower))
    return isRoleHead(tokens[at - 1]) || Boolean(tokens[at - 1]?.isCapitalised && tokens[next]?.isCapitalised);
  if (is.possessive(token) || is.determiner(token) || is.preposition(token) || is.conjunction(token)) return false;
  return token.isCapitalised && !is.day(token) && next < tokens.length && !is.subordinator(token) && !is.pronoun(token);
}

/** "agriculture" of "agriculture minister", "lead" of "lead author": small, and neither a verb nor a word of grammar. */
function isModifier(token: Token): boolean {
  if (token.isCapitalised || token.kind !== 'word') return false;
  if (/(?:s|ed|ing|ly)$/.test(token.lower)) return MODIFIER_IN_S.test(token.lower);
  return !(
    is.preposition(token) ||
    is.conjunction(token) ||
    is.subordinator(token) ||
    is.relative(token) ||
    is.pronoun(token) ||
    is.determiner(token) ||
    is.auxiliary(token) ||
    is.possessive(token) ||
    is.day(token) ||
    is.past(token) ||
    is.saying(token) ||
    is.thinking(token) ||
    is.describing(token)
  );
}

// Words that look like a verb and stand before a role.
const MODIFIER_IN_S =
  /^(?:sports|sales|news|press|business|affairs|communications|operations|defens?e|arts|politics|economics|physics|mathematics|human-rights|rights|relations|services|housing|planning|marketing|engineering|shipping|mining|banking|nursing|acting|leading|retired|elected|appointed|managing|trading|fishing|building|training|racing|boxing|cycling|swimming|visiting|sitting|outgoing|incoming|family)$/;

const MOST_IN_FALSE_TITLE = 4;

/** “Go,” striker Ana Ruiz said; said striker Ana Ruiz: what stands between can only say what somebody is. */
function isFalseTitle(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first >= MOST_IN_FALSE_TITLE) return false;
  const words = tokens.slice(first, last + 1);
  if (!words.every(isModifier) || !is.nameWord(tokens[last + 2])) return false;
  const before = tokens[first - 1];
  return is.comma(before) || is.quote(before) || (is.saying(before) && !is.participle(before));
}

function canOpenRole(token: Token | undefined): boolean {
  return token !== undefined && !/^(?:of|for|the|a|an)$/.test(token.lower) && !is.possessive(token);
}

/** "candidates", "Reps.": of several, not of this one. */
const isOfSeveral = (token: Token | undefined) =>
  /^(?:reps\.|sens\.|govs\.)$|[a-z]{3}(?<!s|u)s$/.test(token?.lower ?? '') &&
  !/^(?:congress|press|communications|sales|sports|times|news|affairs|services|relations|states|operations|politics|arts|homeless|business)$/.test(
    token?.lower ?? '',
  );
