import type { Token } from '../token.ts';
import { closedClasses } from '../words/closed-classes.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

// Longer subjects are lists or misreadings.
const MAX_WORDS = 25;

/** The noun phrase that ends at a token: "a spokesman for the group" before "said". */
export function nounPhraseBefore(tokens: readonly Token[], last: number, floor: number): Range | undefined {
  const head = tokens[last];
  if (!is.word(head) || is.day(head)) return undefined;
  if (is.pronoun(head)) return { first: last, last };
  if (
    is.preposition(head) ||
    is.conjunction(head) ||
    is.subordinator(head) ||
    is.relative(head) ||
    is.auxiliary(head) ||
    is.possessive(head)
  )
    return undefined;
  const lowest = Math.max(floor, last - MAX_WORDS);
  let first = last;
  while (first > lowest) {
    const step = stepBack(tokens, first, lowest);
    if (step === 0) break;
    first -= step;
  }
  return { first, last };
}

/** How many tokens before `first` belong to the same phrase. */
function stepBack(tokens: readonly Token[], first: number, floor: number): number {
  const here = tokens[first];
  const before = tokens[first - 1];
  if (!here || !before || before.sentence !== here.sentence) return 0;
  if (bindsBack(tokens, first, floor)) return 2;
  if (is.possessive(before)) return first - 2 >= floor ? 2 : 0;
  if (before.kind === 'number') return is.determiner(here) ? 0 : 1;
  if (before.kind !== 'word' || is.determiner(here) || is.courtesy(here)) return 0;
  if (is.determiner(before)) return before.lower === 'that' ? 0 : 1;
  if (isBoundary(before)) return 0;
  if (here.isCapitalised && !before.isCapitalised) return is.roleNoun(before) || is.title(before) ? 1 : 0;
  return 1;
}

function isBoundary(token: Token): boolean {
  return (
    is.preposition(token) ||
    is.conjunction(token) ||
    is.subordinator(token) ||
    is.relative(token) ||
    is.pronoun(token) ||
    is.day(token) ||
    is.saying(token) ||
    /^(?:is|are|was|were|has|have|had|to|not|also|then|later|be)$/.test(token.lower) ||
    is.possessive(token)
  );
}

/** "spokesman for" before "the group", "Smith and" before "Jones". */
function bindsBack(tokens: readonly Token[], first: number, floor: number): boolean {
  const link = tokens[first - 1];
  const before = tokens[first - 2];
  if (!link || !before || first - 2 < floor || before.kind !== 'word' || before.sentence !== link.sentence)
    return false;
  if (link.text === '&') return true;
  if (link.lower === 'and')
    return Boolean(tokens[first]?.isCapitalised && before.isCapitalised && !is.courtesy(before)) && floor <= first - 3;
  if (!closedClasses.binding.has(link.lower)) return false;
  return !isBoundary(before) && !is.determiner(before) && !is.auxiliary(before);
}
