import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { officeTitles } from '../words/office-titles.ts';

const MAX_WORDS = 14;

/** What a person is, as said right before or behind the name; courtesy titles are no role. */
export function findRole(tokens: readonly Token[], name: Range): Range | undefined {
  return findRoleBefore(tokens, name.first) ?? roleBehind(tokens, name.last) ?? roleApart(tokens, name.first);
}

/** "Secretary of State" Mike Pompeo, "campaign manager" Ana Ruiz. */
export function findRoleBefore(tokens: readonly Token[], nameFirst: number): Range | undefined {
  const last = nameFirst - 1;
  let first = nameFirst;
  while (first > 0 && nameFirst - first < MAX_WORDS) {
    const before = tokens[first - 1];
    if (!before || before.sentence !== tokens[nameFirst]?.sentence || before.kind !== 'word') break;
    if (!belongsToRole(tokens, first - 1, first)) break;
    first--;
  }
  for (let i = first; i <= last; i++) if (isOfSeveral(tokens[i]) && isHead(singular(tokens[i]))) first = i + 1;
  while (first <= last && !canOpenRole(tokens[first])) first++;
  return first <= last && endsAsRole(tokens, first, last) ? { first, last } : undefined;
}

/** "campaign manager", "Secretary of State". */
function endsAsRole(tokens: readonly Token[], first: number, last: number): boolean {
  if (isHead(tokens[last])) return true;
  const words = tokens.slice(first, last + 1);
  const link = words.findIndex(({ lower }) => /^(?:of|for)$/.test(lower));
  return link > 0 && isHead(words[link - 1]);
}

/** "candidate" of "candidates". */
function singular(token: Token | undefined): Token | undefined {
  return token && { ...token, lower: token.lower.replace(/s(\.?)$/, '$1') };
}

function belongsToRole(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (!token || courtesyTitles.has(token.lower)) return false;
  if (
    is.title(token) ||
    is.roleNoun(token) ||
    (!token.isCapitalised && /(?:al|ic|ary|top|health|police)$/.test(token.lower))
  )
    return true;
  if (/^(?:of|for|on)$/.test(token.lower))
    return isHead(tokens[at - 1]) || Boolean(tokens[at - 1]?.isCapitalised && tokens[next]?.isCapitalised);
  if (is.possessive(token) || is.determiner(token) || is.preposition(token) || is.conjunction(token)) return false;
  return token.isCapitalised && !is.day(token) && next < tokens.length && !is.subordinator(token) && !is.pronoun(token);
}

function canOpenRole(token: Token | undefined): boolean {
  return token !== undefined && !/^(?:of|for|the|a|an)$/.test(token.lower) && !is.possessive(token);
}

const isHead = (token: Token | undefined) =>
  token !== undefined && (officeTitles.has(token.lower) || is.roleNoun(token));

/** "candidates", "Reps.": of several, not of this one. */
const isOfSeveral = (token: Token | undefined) =>
  /^(?:reps\.|sens\.|govs\.)$|[a-z]{3}(?<!s|u)s$/.test(token?.lower ?? '') &&
  !/^(?:congress|press|communications|sales|sports|times|news|affairs|services|relations|states|operations|politics|arts|homeless|business)$/.test(
    token?.lower ?? '',
  );

/** Ana Ruiz, "nurse in Leeds", said; Ana Ruiz, 45, the "group’s president". */
function roleBehind(tokens: readonly Token[], nameLast: number): Range | undefined {
  if (!is.comma(tokens[nameLast + 1])) return undefined;
  let first = nameLast + 2;
  if (tokens[first]?.kind === 'number' && is.comma(tokens[first + 1])) first += 2;
  const opener = tokens[first];
  const sentence = tokens[nameLast]?.sentence;
  if (!opener || opener.sentence !== sentence || opener.kind !== 'word') return undefined;
  const isArticle = /^(?:a|an|the)$/.test(opener.lower);
  if (isArticle) first++;
  const phrase = wholePhrase(tokens, first, sentence ?? 0);
  if (!phrase || phrase.last - phrase.first >= MAX_WORDS) return undefined;
  const isNamed = tokens.slice(phrase.first, phrase.last + 1).some((token) => isHead(token));
  const isOpened = isArticle || is.title(opener) || is.roleNoun(opener) || is.possessive(tokens[first + 1]);
  const isPlain = /^an?$/.test(opener.lower) && !tokens[phrase.last]?.isCapitalised; // Mark Ely, a porter
  return (isNamed && isOpened) || isPlain ? phrase : undefined;
}

/** Up to the next comma, relative clause or stop. */
function wholePhrase(tokens: readonly Token[], first: number, sentence: number): Range | undefined {
  let last = first - 1;
  while (last - first < MAX_WORDS + 1) {
    const next = tokens[last + 1];
    if (!next || next.sentence !== sentence || is.relative(next) || is.saying(next)) break;
    if (next.kind !== 'word' && next.kind !== 'number' && next.text !== '&') break;
    last++;
  }
  return last >= first && nounPhraseAfter(tokens, first, last) ? { first, last } : undefined;
}

/** "A top strategist", before a comma: A top strategist, Ana Ruiz, said. */
function roleApart(tokens: readonly Token[], nameFirst: number): Range | undefined {
  if (!is.comma(tokens[nameFirst - 1])) return undefined;
  const phrase = nounPhraseBefore(tokens, nameFirst - 2, Math.max(0, nameFirst - MAX_WORDS));
  if (!phrase || !/^(?:a|an|the)$/.test(tokens[phrase.first]?.lower ?? '') || is.preposition(tokens[phrase.first - 1]))
    return undefined;
  const role = { first: phrase.first + 1, last: phrase.last };
  return tokens[role.last] &&
    role.first <= role.last &&
    tokens.slice(role.first, role.last + 1).some((token) => officeTitles.has(token.lower) || is.roleNoun(token))
    ? role
    : undefined;
}
