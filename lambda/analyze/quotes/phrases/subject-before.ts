import type { Token } from '../token.ts';
import { isVerbAt } from './is-verb-at.ts';
import { mainSubject } from './main-subject.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

/** The subject of a verb, in front of it: over adverbs, appositions and relative clauses. */
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let last = verb - 1;
  let isInfinitive = false;
  let isProgressive = false;
  while (last >= floor && is.auxiliary(tokens[last])) {
    if (tokens[last]?.lower === 'to') isInfinitive = true;
    if (/^(?:is|are|was|were|be|been|[’']s|[’']re|[’']m)$/.test(tokens[last]?.lower ?? '')) isProgressive = true;
    last--;
  }
  if (last < floor) return undefined;
  if (isInfinitive) return governor(tokens, last, floor) ?? clauseSubject(tokens, verb, floor);
  if (is.participle(tokens[verb]) && isDisplay(tokens[last])) return nounPhraseBefore(tokens, last, floor);
  if (is.participle(tokens[verb]) && !isProgressive) return clauseSubject(tokens, verb, floor);
  const token = tokens[last];
  if (is.relative(token)) return token?.lower === 'who' ? { first: last, last } : antecedent(tokens, last, floor);
  if (is.comma(token) || /^[—–)-]$/.test(token?.text ?? ''))
    return beforeApposition(tokens, last, floor) ?? clauseSubject(tokens, verb, floor);
  if (is.conjunction(token)) return clauseSubject(tokens, last, floor);
  const phrase = nounPhraseBefore(tokens, last, floor);
  if (!phrase) return clauseSubject(tokens, verb, floor);
  return apposed(tokens, phrase, floor);
}

/** "the man" before "who said", "Ana Ruiz" before ", who said". */
export function antecedent(tokens: readonly Token[], relative: number, floor: number): Range | undefined {
  const last = is.comma(tokens[relative - 1]) ? relative - 2 : relative - 1;
  return last >= floor ? nounPhraseBefore(tokens, last, floor) : undefined;
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

/** Things that people hold up: "a sign saying". */
function isDisplay(token: Token | undefined): boolean {
  return /^(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|stickers?|captions?|headlines?|plaques?)$/.test(
    token?.lower ?? '',
  );
}

/** "Ana Ruiz" of "Ana Ruiz, a nurse in Leeds, said": over appositions between commas, brackets or dashes. */
function beforeApposition(tokens: readonly Token[], close: number, floor: number): Range | undefined {
  let end = close;
  for (;;) {
    const open = findOpening(tokens, end, floor);
    if (open === undefined) return undefined;
    if (is.comma(tokens[open]) && !isApposition(tokens, open + 1, end - 1)) {
      const name = nounPhraseBefore(tokens, end - 1, open + 1);
      return name && describedBefore(tokens, name, floor);
    }
    if (
      !is.comma(tokens[open]) ||
      !hasCommaBefore(tokens, open, floor) ||
      !isApposition(tokens, commaBefore(tokens, open, floor) + 1, open - 1)
    ) {
      return nounPhraseBefore(tokens, open - 1, floor);
    }
    end = open;
  }
}

function findOpening(tokens: readonly Token[], close: number, floor: number): number | undefined {
  const sign = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  for (let i = close - 1; i > floor; i--) if (tokens[i]?.text === sign) return i;
  return undefined;
}

const hasCommaBefore = (tokens: readonly Token[], at: number, floor: number) => commaBefore(tokens, at, floor) > floor;

function commaBefore(tokens: readonly Token[], at: number, floor: number): number {
  let comma = at - 1;
  while (comma > floor && !is.comma(tokens[comma])) comma--;
  return comma;
}

/** A relative clause, "a nurse", "of Leeds", "45", "Va.": says more of what stands before it. */
function isApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const opener = tokens[first];
  if (is.relative(opener)) return true;
  const words = tokens.slice(first, last + 1);
  if (opener?.kind === 'number' || (words.length === 1 && isPlace(tokens, first))) return true;
  const relative = words.findIndex((token) => is.relative(token));
  const own = relative < 0 ? words : words.slice(0, relative);
  if (own.some((token) => is.auxiliary(token) && /^(?:is|are|was|were|has|have|had|will|would)$/.test(token.lower)))
    return false;
  if (is.possessive(words[1]) || is.possessive(words[2])) return !words.at(-1)?.isCapitalised;
  return (
    is.determiner(opener) ||
    (is.word(opener) && !opener.isCapitalised && !is.conjunction(opener) && !is.subordinator(opener)) ||
    opener?.kind === 'mark'
  );
}

/** "a top aide, Ana Ruiz": the description belongs to the name. */
function describedBefore(tokens: readonly Token[], name: Range, floor: number): Range {
  if (name.last === name.first || !is.comma(tokens[name.first - 1]) || !is.nameWord(tokens[name.first])) return name;
  const description = nounPhraseBefore(tokens, name.first - 2, floor);
  const isWhole =
    description &&
    description.last - description.first < 8 &&
    (description.first === floor ||
      tokens[description.first - 1]?.kind !== 'word' ||
      is.conjunction(tokens[description.first - 1]));
  const head = description && tokens[description.last];
  return isWhole && !head?.isCapitalised ? { first: description.first, last: name.last } : name;
}

/** "Va." behind "of Springfield,". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return (
    is.comma(tokens[at - 1]) &&
    is.nameWord(tokens[at - 2]) &&
    (is.preposition(tokens[at - 3]) || is.preposition(tokens[at - 4]))
  );
}

/** "a lawyer in Leeds" behind "Ana Ruiz," is Ana Ruiz. */
function apposed(tokens: readonly Token[], phrase: Range, floor: number): Range {
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

/** The nearest pronoun or name with a verb behind it, else the subject of the sentence. */
function clauseSubject(tokens: readonly Token[], before: number, floor: number): Range | undefined {
  for (let verb = before - 1; verb > floor; verb--) {
    if (
      is.saying(tokens[verb]) &&
      !is.participle(tokens[verb]) &&
      tokens[verb - 1]?.lower !== 'to' &&
      isVerbAt(tokens, verb, floor)
    )
      return subjectBefore(tokens, verb, floor);
  }
  for (let i = before - 2; i >= floor; i--) {
    const token = tokens[i];
    if (!token || !isVerbLike(tokens[i + 1])) continue;
    if (/^(?:he|she|they)$/.test(token.lower) && !is.preposition(tokens[i - 1])) return { first: i, last: i };
  }
  return mainSubject(tokens, floor, before - 1);
}

function isVerbLike(token: Token | undefined): boolean {
  return (
    is.auxiliary(token) ||
    is.saying(token) ||
    is.describing(token) ||
    (is.word(token) && !token.isCapitalised && /(?:ed|es|s)$/.test(token.lower))
  );
}
