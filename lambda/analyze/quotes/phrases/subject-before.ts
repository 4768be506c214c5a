import type { Token } from '../token.ts';
import { antecedent } from './antecedent.ts';
import { beforeApposition } from './before-apposition.ts';
import { clauseSubject } from './clause-subject.ts';
import { isVerbAt } from './is-verb-at.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/** The subject of a verb, in front of it: over adverbs, appositions and relative clauses. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let last = verb - 1;
  let isInfinitive = false;
  let isProgressive = false;
  if (tokens[last]?.lower === 'long' && is.auxiliary(tokens[last - 1])) last--; // have long said
  while (last >= floor && is.auxiliary(tokens[last])) {
    if (tokens[last]?.lower === 'to') isInfinitive = true;
    if (/^(?:is|are|was|were|be|been|[’']s|[’']re|[’']m)$/.test(tokens[last]?.lower ?? '')) isProgressive = true;
    last--;
  }
  if (last < floor) return undefined;
  if (isInfinitive) return governor(tokens, last, floor) ?? sayerBefore(tokens, verb, floor);
  if (is.participle(tokens[verb]) && !isProgressive) {
    return ownSubject(tokens, last, floor) ?? sayerBefore(tokens, verb, floor);
  }
  return subjectEndingAt(tokens, last, floor) ?? sayerBefore(tokens, verb, floor);
}

function subjectEndingAt(tokens: readonly Token[], last: number, floor: number): Range | undefined {
  const token = tokens[last];
  if (token?.lower === 'who') return { first: last, last };
  if (is.relative(token)) return antecedent(tokens, last, floor);
  if (/^[,—–)-]$/.test(token?.text ?? '')) return beforeApposition(tokens, last, floor);
  const phrase = nounPhraseBefore(tokens, last, floor);
  if (!phrase) return undefined;
  // "a source speaking to the Courier said": the one who does it
  const isObject = is.preposition(tokens[phrase.first - 1]) && is.participle(tokens[phrase.first - 2]);
  const doer = isObject ? nounPhraseBefore(tokens, phrase.first - 3, floor) : undefined;
  return apposedName(tokens, doer ?? phrase, floor);
}

/** "was prompted to say", "went on to say": the subject of the verb before. */
function governor(tokens: readonly Token[], last: number, floor: number): Range | undefined {
  const verb = /^(?:on|out|back|so|far)$/.test(tokens[last]?.lower ?? '') ? last - 1 : last;
  const isVerb =
    /(?:[a-z]ed|went|goes|came|took|takes|wants|likes|seeks|tends|tries|seems|continues|chose|began)$/.test(
      tokens[verb]?.lower ?? '',
    );
  return isVerb && verb > floor ? subjectBefore(tokens, verb, floor) : undefined;
}

/** "a sign saying", "with the mayor saying": a participle whose subject is not that of the clause. */
function ownSubject(tokens: readonly Token[], last: number, floor: number): Range | undefined {
  if (tokens[last]?.lower === 'as') return quotedOne(tokens, last, floor);
  const phrase = nounPhraseBefore(tokens, last, floor);
  if (!phrase) return undefined;
  if (isDisplay(tokens[last])) return { first: behindVerb(tokens, phrase), last };
  return tokens[phrase.first - 1]?.lower === 'with' ? phrase : undefined;
}

/** "quoted Ana Ruiz as saying": the one who is quoted. */
function quotedOne(tokens: readonly Token[], as: number, floor: number): Range | undefined {
  const phrase = nounPhraseBefore(tokens, as - 1, floor);
  return phrase && /^(?:quot|cit)(?:e|es|ed|ing)$/.test(tokens[phrase.first - 1]?.lower ?? '') ? phrase : undefined;
}

/** "banners" of "marchers carried banners": behind the last verb of a phrase. */
function behindVerb(tokens: readonly Token[], { first, last }: Range): number {
  for (let i = last; i > first; i--) if (is.past(tokens[i - 1]) || is.participle(tokens[i - 1])) return i;
  return first;
}

/** Things that people hold up: "a sign saying". */
function isDisplay(token: Token | undefined): boolean {
  return /^(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|stickers?|captions?|headlines?|plaques?)$/.test(
    token?.lower ?? '',
  );
}

/** "a lawyer in Leeds" behind "Ana Ruiz," is Ana Ruiz. */
function apposedName(tokens: readonly Token[], phrase: Range, floor: number): Range {
  const before = phrase.first - 2;
  if (!is.comma(tokens[phrase.first - 1]) || before < floor || !is.determiner(tokens[phrase.first])) return phrase;
  const name = nounPhraseBefore(tokens, before, floor);
  return name && name.last > name.first && is.nameWord(tokens[name.last]) && isClauseStart(tokens, name.first, floor)
    ? name
    : phrase;
}

function isClauseStart(tokens: readonly Token[], first: number, floor: number): boolean {
  const before = tokens[first - 1];
  return first === floor || before?.kind !== 'word' || is.conjunction(before) || is.subordinator(before);
}

/** "Mr. Ito said the plan would fail, adding": the subject of the finite verb of saying before, else of the clause. */
function sayerBefore(tokens: readonly Token[], before: number, floor: number): Range | undefined {
  for (let verb = before - 1; verb > floor; verb--) {
    const isSpoken = is.saying(tokens[verb]) && !is.participle(tokens[verb]) && tokens[verb - 1]?.lower !== 'to';
    if (isSpoken && isVerbAt(tokens, verb, floor)) return subjectBefore(tokens, verb, floor);
  }
  return clauseSubject(tokens, before, floor);
}
