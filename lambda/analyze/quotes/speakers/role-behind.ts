import { nounPhraseAfter } from '../phrases/noun-phrase-after.ts';
import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { isRoleHead } from './is-role-head.ts';

const MAX_WORDS = 14;

/** Ana Ruiz, "nurse in Leeds", said; Ana Ruiz, 45, the "group’s president"; Ana Ruiz, "who leads the museum". */
export function roleBehind(tokens: readonly Token[], nameLast: number): Range | undefined {
  if (!is.comma(tokens[nameLast + 1])) return undefined;
  let first = nameLast + 2;
  if (tokens[first]?.kind === 'number' && is.comma(tokens[first + 1])) first += 2;
  const opener = tokens[first];
  const sentence = tokens[nameLast]?.sentence;
  if (!opener || opener.sentence !== sentence || opener.kind !== 'word') return undefined;
  if (opener.lower === 'who') return roleClause(tokens, first);
  const isArticle = /^(?:a|an|the)$/.test(opener.lower);
  if (isArticle) first++;
  const phrase = wholePhrase(tokens, first, sentence ?? 0);
  if (!phrase || phrase.last - phrase.first >= MAX_WORDS || isCut(tokens[phrase.last])) return undefined;
  const words = tokens.slice(phrase.first, phrase.last + 1);
  const link = words.findIndex((token) => is.preposition(token));
  const own = link < 0 ? words : words.slice(0, link);
  if (AMOUNT.test(own.at(-1)?.lower ?? '')) return undefined;
  const isNamed = own.some((token) => isRoleHead(token));
  const isOpened = isArticle || is.title(opener) || is.roleNoun(opener) || is.possessive(tokens[first + 1]);
  const isPlain = /^an?$/.test(opener.lower) && !tokens[phrase.last]?.isCapitalised; // Mark Ely, a porter
  return (isNamed && isOpened) || isPlain ? phrase : undefined;
}

// A number of prizes, a series of films: no role, whoever wins them.
const AMOUNT = /^(?:number|series|string|range|couple|handful|lot|host|pair|variety|dozen|kind|sort|part|result)$/;

/** What somebody does for a living or holds; "who left early" is no role. */
const HOLDS =
  /^(?:leads|heads|runs|chairs|directs|oversees|manages|coaches|edits|teaches|studies|researches|represents|owns|founded|cofounded|co-founded|commands|hosts)$/;

/** Ana Ruiz, "who leads the museum", said. */
function roleClause(tokens: readonly Token[], who: number): Range | undefined {
  if (!HOLDS.test(tokens[who + 1]?.lower ?? '')) return undefined;
  let last = who + 1;
  while (last - who < MAX_WORDS && tokens[last + 1]?.kind === 'word' && !is.relative(tokens[last + 1])) last++;
  // A clause that goes on behind these words is more than a role.
  return last > who + 1 && /^[,.;]$/.test(tokens[last + 1]?.text ?? '') ? { first: who, last } : undefined;
}

/** "wife of the": something that is no word stands behind it. */
function isCut(last: Token | undefined): boolean {
  return is.determiner(last) || is.preposition(last) || is.conjunction(last) || is.possessive(last);
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
