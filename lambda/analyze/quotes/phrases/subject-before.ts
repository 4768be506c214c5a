import type { Token } from '../token.ts';
import { isVerbAt } from './is-verb-at.ts';
import { mainSubject } from './main-subject.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Range } from './range.ts';
import { speakerIn } from './speaker-in.ts';
import { is } from './word-class.ts';

/** The subject of a verb, in front of it: over adverbs, appositions and relative clauses. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let last = verb - 1;
  let isInfinitive = false;
  while (last >= floor && is.auxiliary(tokens[last])) {
    if (tokens[last]?.lower === 'to') isInfinitive = true;
    last--;
  }
  if (last < floor) return undefined;
  if (isInfinitive || (is.participle(tokens[verb]) && last === verb - 1)) return clauseSubject(tokens, verb, floor);
  const token = tokens[last];
  if (is.relative(token)) return antecedent(tokens, last, floor);
  if (is.comma(token) || /^[—–)-]$/.test(token?.text ?? '')) return beforeApposition(tokens, last, floor) ?? clauseSubject(tokens, verb, floor);
  if (is.conjunction(token)) return clauseSubject(tokens, last, floor);
  const phrase = nounPhraseBefore(tokens, last, floor);
  if (!phrase) return clauseSubject(tokens, verb, floor);
  return apposed(tokens, phrase, floor);
}

/** "the man" before "who said", "Ana Ruiz" before ", who said". */
function antecedent(tokens: readonly Token[], relative: number, floor: number): Range | undefined {
  const last = is.comma(tokens[relative - 1]) ? relative - 2 : relative - 1;
  return last >= floor ? nounPhraseBefore(tokens, last, floor) : undefined;
}

/** "Ana Ruiz" of "Ana Ruiz, a nurse in Leeds, said": over one pair of commas, brackets or dashes. */
function beforeApposition(tokens: readonly Token[], close: number, floor: number): Range | undefined {
  const open = findOpening(tokens, close, floor);
  if (open === undefined) return undefined;
  const outer = nounPhraseBefore(tokens, open - 1, floor);
  if (!outer) return undefined;
  const speaker = speakerIn(tokens, { first: outer.first, last: close - 1 });
  return speaker && speaker.first > open ? speaker : apposed(tokens, outer, floor);
}

function findOpening(tokens: readonly Token[], close: number, floor: number): number | undefined {
  const sign = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  for (let i = close - 1; i > floor; i--) if (tokens[i]?.text === sign) return i;
  return undefined;
}

/** "a lawyer in Leeds" behind "Ana Ruiz," is Ana Ruiz. */
function apposed(tokens: readonly Token[], phrase: Range, floor: number): Range {
  const before = phrase.first - 2;
  if (!is.comma(tokens[phrase.first - 1]) || before < floor || !is.determiner(tokens[phrase.first])) return phrase;
  const name = nounPhraseBefore(tokens, before, floor);
  return name && name.last > name.first && is.nameWord(tokens[name.last]) && isClauseStart(tokens, name.first, floor) ? name : phrase;
}

function isClauseStart(tokens: readonly Token[], first: number, floor: number): boolean {
  const before = tokens[first - 1];
  return first === floor || before?.kind !== 'word' || is.conjunction(before) || is.subordinator(before);
}

/** The nearest pronoun or name with a verb behind it, else the subject of the sentence. */
function clauseSubject(tokens: readonly Token[], before: number, floor: number): Range | undefined {
  for (let verb = before - 1; verb > floor; verb--) {
    if (is.saying(tokens[verb]) && !is.participle(tokens[verb]) && isVerbAt(tokens, verb, floor)) return subjectBefore(tokens, verb, floor);
  }
  for (let i = before - 2; i >= floor; i--) {
    const token = tokens[i];
    if (!token || !isVerbLike(tokens[i + 1])) continue;
    if (/^(?:he|she|they)$/.test(token.lower) && !is.preposition(tokens[i - 1])) return { first: i, last: i };
  }
  return mainSubject(tokens, floor, before - 1);
}

function isVerbLike(token: Token | undefined): boolean {
  return is.auxiliary(token) || is.saying(token) || is.describing(token) || (is.word(token) && !token.isCapitalised && /(?:ed|es|s)$/.test(token.lower));
}
