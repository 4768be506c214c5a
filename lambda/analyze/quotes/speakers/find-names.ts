import type { Range } from '../phrases/range.ts';
import { is } from '../phrases/word-class.ts';
import type { Token } from '../token.ts';
import { opensAsRole } from './opens-as-role.ts';

/** A run of capitalised words that may be a person's name, and the titles before it. */
export interface Name extends Range {
  /** The name's words in lower case. */
  readonly words: readonly string[];
  /** "Mr.", "Ohio Gov.": right before the name. */
  readonly titles?: Range;
}

const PARTICLES = /^(?:de|da|del|der|den|van|von|bin|ibn|al|la|le|di|du|dos|e|y)$/;

/** Every run of capitalised words outside quotations, in order. */
export function findNames(tokens: readonly Token[]): readonly Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens[i])) continue;
    const last = endOfRun(tokens, i);
    names.push(withoutTitles(tokens, i, last));
    i = last;
  }
  return names;
}

function startsName(token: Token | undefined): boolean {
  return (
    is.nameWord(token) &&
    !is.determiner(token) &&
    !is.preposition(token) &&
    !is.conjunction(token) &&
    !is.subordinator(token) &&
    !is.pronoun(token) &&
    !is.relative(token) &&
    !is.auxiliary(token)
  );
}

function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const next = tokens[last + 1];
    if (next?.sentence !== tokens[first]?.sentence || next?.paragraph !== tokens[first]?.paragraph) return last;
    if (startsName(next)) last++;
    else if (next && PARTICLES.test(next.lower) && startsName(tokens[last + 2])) last += 2;
    else return last;
  }
}

/** The words behind the last title of a run: "Jan Kos" of "Ohio Gov. Jan Kos"; a last word is a name, "Harriet Dean". */
function withoutTitles(tokens: readonly Token[], first: number, last: number): Name {
  let start = first;
  if (last > first && opensAsRole(tokens, first)) start = first + 1;
  for (let i = first; i < last; i++) if (is.title(tokens[i])) start = i + 1;
  const words = tokens.slice(start, last + 1).map((token) => token.lower);
  return { first: start, last, words, ...(start > first ? { titles: { first, last: start - 1 } } : {}) };
}
