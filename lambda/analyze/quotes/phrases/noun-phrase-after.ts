import { isFirstName } from '../speakers/is-first-name.ts';
import type { Token } from '../token.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

const MAX_WORDS = 25;

/** The noun phrase that starts at a token: "Priya Nair" behind "said". */
export function nounPhraseAfter(tokens: readonly Token[], first: number, ceiling: number): Range | undefined {
  const head = tokens[first];
  if (!head || first > ceiling || (head.kind !== 'word' && head.kind !== 'number')) return undefined;
  if (is.pronoun(head) && head.lower !== 'one') return { first, last: first };
  if (cannotStart(head) || isVerbal(tokens, first)) return undefined;
  let last = first;
  while (last < ceiling && last - first < MAX_WORDS) {
    const step = stepAhead(tokens, last, ceiling) || stepInDefinite(tokens, first, last, ceiling);
    if (step === 0) break;
    last += step;
  }
  return { first, last };
}

function cannotStart(token: Token): boolean {
  if (is.determiner(token)) return /^(?:that|no)$/.test(token.lower);
  return (
    is.preposition(token) ||
    is.conjunction(token) ||
    is.subordinator(token) ||
    is.relative(token) ||
    is.day(token) ||
    is.possessive(token) ||
    is.auxiliary(token) ||
    is.saying(token)
  );
}

/** "scheduled for next week", "referring to him", but "undecided voter Ana Ruiz". */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!is.past(token) && !/^[a-z]{2,}ing$/.test(token?.text ?? '')) return false;
  return !is.word(next) || is.preposition(next) || is.determiner(next) || is.pronoun(next) || is.subordinator(next);
}

/** How many tokens behind `last` belong to the same phrase. */
function stepAhead(tokens: readonly Token[], last: number, ceiling: number): number {
  const here = tokens[last];
  const next = tokens[last + 1];
  if (!here || !next || next.sentence !== here.sentence) return 0;
  if (bindsAhead(tokens, last, ceiling)) return 2;
  if (is.possessive(next)) return last + 2 <= ceiling && tokens[last + 2]?.kind === 'word' ? 2 : 0;
  if (next.kind === 'number') return is.determiner(here) ? 1 : 0;
  if (next.kind !== 'word') return 0;
  if (is.determiner(here) && !is.preposition(next)) return 1;
  if (isBoundary(next)) return 0;
  if (opensSentence(tokens, last) && isNoun(next)) return 1;
  if (here.isCapitalised && !next.isCapitalised && !is.courtesy(here)) return wordsToName(tokens, last, ceiling);
  return is.past(next) ? 0 : 1;
}

/** "State" of "State television": its capital may be that of the sentence. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.sentence !== tokens[at - 1]?.sentence && !isFirstName(tokens[at]?.lower);
}

/** "television", "officials"; "votes" may be what somebody does. */
const isNoun = (token: Token): boolean =>
  !token.isCapitalised && !is.past(token) && (is.roleNoun(token) || !/(?:s|ing|ly)$/.test(token.lower));

/** "campaign spokesman" of "Leeds campaign spokesman Ana Ruiz": small words between two capitals. */
function wordsToName(tokens: readonly Token[], last: number, ceiling: number): number {
  for (let i = last + 1; i <= Math.min(ceiling, last + 5); i++) {
    const token = tokens[i];
    if (!is.word(token) || isBoundary(token) || is.past(token)) return 0;
    if (token.isCapitalised) return is.roleNoun(tokens[i - 1]) ? i - last : 0;
  }
  return 0;
}

/** "administration" of "the Leeds administration": an article wants a noun. */
function stepInDefinite(tokens: readonly Token[], first: number, last: number, ceiling: number): number {
  const next = tokens[last + 1];
  const wantsNoun = is.determiner(tokens[first]) && tokens[last]?.isCapitalised && last > first && last < ceiling;
  return wantsNoun &&
    is.word(next) &&
    next.sentence === tokens[last]?.sentence &&
    !isBoundary(next) &&
    !is.past(next) &&
    !is.possessive(next)
    ? 1
    : 0;
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
    is.auxiliary(token) ||
    (is.determiner(token) && token.lower !== 'one')
  );
}

const EVENTS =
  /^(?:interview|statement|rally|speech|email|e-mail|conference|debate|hearing|event|tweet|phone|telephone|call|television|show|meeting|letter|briefing|appearance|message|time)$/;

/** "of the institute" behind "director". */
function bindsAhead(tokens: readonly Token[], last: number, ceiling: number): boolean {
  const here = tokens[last];
  const link = tokens[last + 1];
  const next = tokens[last + 2];
  if (!here || !link || !next || last + 2 > ceiling || next.kind !== 'word' || is.day(next)) return false;
  if (link.text === '&') return true;
  if (/^(?:of|for)$/.test(link.lower)) return true;
  if (here.isCapitalised || !/^(?:at|with|from|in)$/.test(link.lower)) return false;
  return (
    !tokens.slice(last + 2, last + 7).some((token) => EVENTS.test(token.lower)) &&
    (is.determiner(next) || next.isCapitalised)
  );
}
