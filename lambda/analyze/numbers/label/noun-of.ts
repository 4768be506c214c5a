import { isPlural } from '../language/is-plural.ts';
import { MEASURE_UNITS } from '../language/measure-units.ts';
import type { Line } from '../read/line.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { objectEnd } from './after/object-end.ts';
import { predicate } from './after/predicate.ts';
import { comparisonAt } from './comparison-at.ts';

/** The noun that a number counts or belongs to: "88 cooks and pilots", "58 percent of its heat". */
export const nounOf = (line: Line, quantity: Quantity): TokenRange | null =>
  (quantity.noun && (timesAs(line, quantity.noun) ?? withPartner(line, withMost(line, quantity.noun)))) ??
  comparisonAt(line, quantity.end) ??
  nounBehind(line, quantity) ??
  behindOrdinal(line, quantity);

/** "four times bigger than the harbour", "three times more likely" */
function timesAs(line: Line, { first, end }: TokenRange): TokenRange | null {
  const comparison = line.tokens[end - 1]?.lower === 'times' ? comparisonAt(line, end) : null;
  return comparison && { first, end: comparison.end };
}

/** "a two-day 80th birthday fair" */
function behindOrdinal(line: Line, { kind, end }: Quantity): TokenRange | null {
  const isOrdinal =
    line.tags[end] === 'digits' &&
    line.tokens[end + 1]?.glued &&
    /^(?:st|nd|rd|th)$/.test(line.tokens[end + 1]?.lower ?? '');
  return isOrdinal && (kind === 'duration' || kind === 'age') ? nounPhraseAt(line, end + 2) : null;
}

/** "the 12 most lasting boats" */
const withMost = ({ tokens }: Line, { first, end }: TokenRange): TokenRange =>
  /^(?:most|least|more|less)$/.test(tokens[first - 1]?.lower ?? '') ? { first: first - 1, end } : { first, end };

/** "88 generals and admirals": both are counted. */
function withPartner(line: Line, { first, end }: TokenRange): TokenRange {
  const { tokens, tags, numerals } = line;
  // "Varrow Tide and Liberty boats"
  const isName = /^\p{Lu}/u.test(tokens[end - 1]?.text ?? '') && !isPlural(tokens[end - 1]?.text ?? '');
  // "current and former clerks"
  const isAdjective =
    end === first + 1 &&
    /^(?:current|past|former|present|future|male|female|old|young|black|white)$/.test(tokens[first]?.lower ?? '');
  const isNext =
    tokens[end]?.lower === 'and' &&
    tags[end + 1] === 'noun' &&
    (isName || isAdjective || isPlural(tokens[end - 1]?.text ?? ''));
  const partner = isNext && !numerals.some((numeral) => numeral.first === end + 1) ? nounPhraseAt(line, end + 1) : null;
  const isMeasured = MEASURE_UNITS.has(tokens[end - 1]?.lower ?? '');
  const isPair =
    !isMeasured &&
    partner !== null &&
    isPlural(tokens[partner.end - 1]?.text ?? '') &&
    (isName || !/^\p{Lu}/u.test(tokens[end + 1]?.text ?? ''));
  return isPair ? { first, end: partner.end } : { first, end };
}

/** "a $7 million contract", "58 percent of its heat", "$70 billion in debt": the noun that the figure belongs to. */
export function nounBehind(line: Line, { kind, end, approx, isMeasure }: Quantity): TokenRange | null {
  const { tokens, tags } = line;
  if (
    (kind === 'count' && !isMeasure) ||
    kind === 'age' ||
    kind === 'ratio' ||
    ((kind === 'duration' || isMeasure) && tokens[end]?.lower !== 'of')
  )
    return null;
  let at = approx && approx.first === end ? approx.end : end;
  const preposition = tokens[at]?.lower;
  if (preposition === 'of' || (preposition === 'in' && kind === 'money' && isPlainNoun(line, at + 1))) {
    at++;
    while ((tags[at] === 'determiner' && tokens[at]?.lower !== 'those') || tags[at] === 'adverb') at++;
    if (tags[at] === 'digits') return null;
    const those = thoseWho(line, at);
    if (those) return those;
  }
  // "$300 million next year": that is when, and not what.
  return /^(?:last|next|each|every|more|less|higher|lower|combined)$/.test(tokens[at]?.lower ?? '') ||
    line.numerals.some(({ first }) => first === at)
    ? null
    : throughNumber(line, withPossession(line, nounPhraseAt(line, at)));
}

/** "of the town's overall income", "of Moss' voters": the phrase ends with what is owned. */
function withPossession(line: Line, noun: TokenRange | null): TokenRange | null {
  const { tokens, tags } = line;
  if (!noun) return null;
  const isPlain = !/['’]s?$/.test(tokens[noun.end - 1]?.text ?? '');
  const isBehind = /^['’]$/.test(tokens[noun.end]?.text ?? '') && tokens[noun.end]?.glued === true;
  if (isPlain && !isBehind) return noun;
  let at = isBehind ? noun.end + 1 : noun.end;
  while (tags[at] === 'adverb') at++;
  return { first: noun.first, end: nounPhraseAt(line, at)?.end ?? noun.end };
}

/** "the top five posts", "the new 900-square-mile fishing zone": the phrase goes on behind its number. */
function throughNumber(line: Line, noun: TokenRange | null): TokenRange | null {
  const numeral = noun && line.numerals.find(({ first }) => first === noun.end);
  if (!numeral || numeral.first === numeral.end) return noun;
  const isJoined = line.tokens[numeral.end]?.text === '-';
  const rest = objectEnd(line, isJoined ? numeral.first : numeral.end);
  return rest === null ? noun : { first: noun.first, end: rest };
}

/** "in cash" tells what it is, "in Iraq" and "in the city" where, "in support of" neither. */
const isPlainNoun = ({ tokens, tags }: Line, at: number) =>
  tags[at] === 'noun' && /^\p{Ll}/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.lower !== 'of';

/** "60 percent of those who answered a survey asked for a library". */
function thoseWho(line: Line, at: number): TokenRange | null {
  if (line.tokens[at]?.lower !== 'those') return null;
  if (line.tags[at + 1] === 'participle') return { first: at, end: at + 2 };
  const start = /^(?:who|that)$/.test(line.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const told = predicate(line, start);
  return told && { first: at, end: told.end };
}
