import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import type { Name } from './find-names.ts';
import type { Mention } from './person.ts';
import { roleBefore } from './role-before.ts';

// Further into its sentence a name between commas is one of a list.
const OPENING = 14;

/** "Ana Ruiz, a nurse, said" opens its sentence; "when Mr. Ito left" does not; "of Mr. Ito" is no subject. */
export function standingOf(tokens: readonly Token[], { first, last, titles }: Name): Mention['standing'] {
  const start = roleBefore(tokens, first)?.first ?? describedFrom(tokens, titles?.first ?? first);
  const before = tokens[start - 1];
  const isOf = /^(?:of|from)$/.test(tokens[last + 1]?.lower ?? '') && is.comma(tokens[last + 3]); // Ana Ruiz of Leeds, a nurse, said
  const next = tokens[isOf ? last + 3 : last + 1];
  const isPredicated = is.comma(next) || isVerbal(next);
  if (is.preposition(before) || is.possessive(next) || !isPredicated) return 'other';
  const opens = isDescribedOpening(tokens, start) || before?.sentence !== tokens[first]?.sentence || is.quote(before);
  const isLate = is.comma(before) && (isVerbal(next) || tokens[first - OPENING]?.sentence !== tokens[first]?.sentence);
  return opens || isLate ? 'topic' : 'subject';
}

/** "His opposite number, Ana Ruiz, disagreed": the description opens the sentence. */
function isDescribedOpening(tokens: readonly Token[], name: number): boolean {
  if (!is.comma(tokens[name - 1])) return false;
  const phrase = nounPhraseBefore(tokens, name - 2, Math.max(0, name - OPENING));
  return (
    phrase !== undefined &&
    is.determiner(tokens[phrase.first]) &&
    tokens[phrase.first - 1]?.sentence !== tokens[name]?.sentence
  );
}

/** Where "his cousin Otto Rey" begins. */
function describedFrom(tokens: readonly Token[], name: number): number {
  // "His wife, Ana Ruiz"
  let first = is.comma(tokens[name - 1]) && is.roleNoun(tokens[name - 2]) ? name - 2 : name;
  while (
    name - first < 5 &&
    is.word(tokens[first - 1]) &&
    (!tokens[first - 1]?.isCapitalised || is.determiner(tokens[first - 1])) &&
    isDescriptive(tokens, first)
  )
    first--;
  return first;
}

function isDescriptive(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    is.roleNoun(before) ||
    is.title(before) ||
    (is.determiner(before) && (is.roleNoun(tokens[first]) || is.title(tokens[first])))
  );
}

function isVerbal(token: Token | undefined): boolean {
  return (
    is.auxiliary(token) ||
    is.saying(token) ||
    is.past(token) ||
    (is.word(token) && !is.preposition(token) && !token.isCapitalised && /[a-z]{3}s$/.test(token.lower))
  );
}
