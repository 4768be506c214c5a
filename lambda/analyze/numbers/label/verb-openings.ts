import { PLAIN_AUXILIARIES } from '../language/function-words.ts';
import { CLAUSE_VERBS } from '../language/verbs.ts';
import type { Line } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import { isInfinitive } from './after/is-infinitive.ts';
import { isVerb } from './after/is-verb.ts';
import { isVerbal } from './before/is-verbal.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { withHedge } from './with-hedge.ts';

/** Where a verb without its subject may begin, as far as nothing before it says that it is denied, wanted or only possible. */
export function verbOpenings(
  line: Line,
  verb: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly number[] {
  const found: number[] = [];
  let isOpen = true;
  for (let at = verb; at < end; at++) {
    if (!opensGroup(line, at)) continue;
    isOpen = (isOpen || isOwnAct(line, at)) && !isDenied(line, at);
    const first =
      line.tokens[at - 1]?.lower === 'to' ? planBefore(line, at - 1) : withHedge(line, withoutTense(line, at));
    if (isOpen && first !== null && first >= start && first < end && tells(line, { first, end })) found.push(first);
    isOpen &&= !isWish(line, at);
  }
  return found;
}

/** "could not win despite | scoring" */
const isOwnAct = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'gerund' && /^(?:despite|after|before|by|while|when|following|since)$/.test(tokens[at - 1]?.lower ?? '');

/** Not at the "revealed" of "had previously revealed", nor in "a slickly built boat". */
function opensGroup(line: Line, at: number): boolean {
  const { tokens, tags } = line;
  let before = at - 1;
  while (tags[before] === 'adverb') before--;
  const isAdjective = before < at - 1 && (tags[before] === 'determiner' || OWNER.test(tokens[before]?.lower ?? ''));
  return isVerbal(line, at) && !isVerbal(line, before) && !isAdjective;
}

/** "the mayor's", but not "he's already gone" */
const OWNER = /^(?!(?:s?he|it|that|who|what|there)['’]).+['’]s$/;

/** "plan | to close"; what a verb leads to is told from that verb on. */
const planBefore = (line: Line, to: number) =>
  isVerb(line.tags[to - 1]) ? null : (nounPhraseBefore(line, to, 0)?.first ?? null);

/** "has been | driving" */
function withoutTense(line: Line, from: number): number {
  const { tokens, tags } = line;
  let at = from;
  while (PLAIN_AUXILIARIES.has(tokens[at]?.lower ?? '') && (isVerbal(line, at + 1) || tags[at + 1] === 'adverb')) at++;
  return at;
}

/** A verb stands there, and more than "is", "had" or "becoming". */
const tells = ({ tokens, tags }: Line, { first, end }: TokenRange) =>
  tags.slice(first, end).some(isVerb) &&
  !HOLLOW.has(tokens[first]?.lower ?? '') &&
  !tokens.slice(first, end).some(({ lower }) => NOT.test(lower));

const HOLLOW: ReadonlySet<string> = new Set([
  ...PLAIN_AUXILIARIES,
  ...'become becomes became becoming including having being according compared based said says say click do does did'.split(
    ' ',
  ),
]);

const isDenied = ({ tokens }: Line, at: number) =>
  tokens.slice(Math.max(0, at - 2), at + 3).some(({ lower }) => NOT.test(lower));

const NOT =
  /^(?:not|never|no|nobody|none|nothing|neither|without|cannot|hardly|unable|fail(?:s|ed|ing)?|refus(?:es?|ed|ing)|.*n['’]t)$/;

/** "wants to buy", "could buy": what follows has not happened. */
const isWish = (line: Line, at: number) =>
  CLAUSE_VERBS.has(line.tokens[at]?.lower ?? '') ||
  MODALS.test(line.tokens[at]?.lower ?? '') ||
  [at + 1, at + 2].some((to) => line.tokens[to]?.lower === 'to' && isInfinitive(line, to + 1));

const MODALS = /^(?:can|could|will|would|may|might|must|should)$/;
