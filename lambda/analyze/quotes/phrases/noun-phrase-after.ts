import type { Token } from '../token.ts';
import type { Range } from './range.ts';
import { is } from './word-class.ts';

const MAX_WORDS = 25;

/** The noun phrase that starts at a token: "Priya Nair" behind "said". */
export function nounPhraseAfter(tokens: readonly Token[], first: number, ceiling: number): Range | undefined {
  const head = tokens[first];
  if (!head || first > ceiling || (head.kind !== 'word' && head.kind !== 'number')) return undefined;
  if (is.pronoun(head) && head.lower !== 'one') return { first, last: first };
  if (cannotStart(head)) return undefined;
  let last = first;
  while (last < ceiling && last - first < MAX_WORDS) {
    const step = stepAhead(tokens, last, ceiling);
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
  if (here.isCapitalised && !next.isCapitalised && !is.title(here)) return wordsToName(tokens, last, ceiling);
  return 1;
}

/** "campaign spokesman" of "Leeds campaign spokesman Ana Ruiz": small words between two capitals. */
function wordsToName(tokens: readonly Token[], last: number, ceiling: number): number {
  for (let i = last + 1; i <= Math.min(ceiling, last + 5); i++) {
    const token = tokens[i];
    if (!is.word(token) || isBoundary(token)) return 0;
    if (token.isCapitalised) return i - last;
  }
  return 0;
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
