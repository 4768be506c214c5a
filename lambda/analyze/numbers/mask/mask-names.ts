import { startsWithCapital } from '../../starts-with-capital.ts';
import { CURRENCY_CODES } from '../language/currencies.ts';
import { isDateWord } from '../language/is-date-word.ts';
import { isPlural } from '../language/is-plural.ts';
import { MEASURE_UNITS } from '../language/measure-units.ts';
import { SCALES, SMALL, TENS } from '../language/numerals.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';

/** Numbers inside names: "Vostok 1", "Formula One", "Coast 7 reports", "the Power 50 breakfast", "the Seven Stars". */
export const maskNames: Mask = (tokens, at) => Math.max(numbered(tokens, at), opened(tokens, at));

const isCapital = (token: Token | undefined) => token?.type === 'word' && startsWithCapital(token.text);

/** A name goes on over the number, and ends with it. */
function numbered(tokens: readonly Token[], at: number): number {
  const [name, number] = [tokens[at], tokens[at + 1]];
  if (at === 0 || !isCapital(name) || !isNameNumber(number) || number?.glued) return at;
  if (NOT_NAMES.has(name?.lower ?? '') || isDateWord(name) || isTitleCase(tokens)) return at;
  return tokens[at - 1]?.text === '&' || endsBehind(tokens, at + 2) ? at + 2 : at;
}

function endsBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.type === 'mark') return !/^[%$£€\-–]$/.test(next.text);
  // "the Norvik 500 one of the best"
  if (isCapital(next) || SMALL.has(next.lower) || /ed$/.test(next.lower)) return true;
  return AFTER_NAMES.has(next.lower) || isLoneNoun(tokens, at);
}

/** "the Power 50 breakfast, ": what is counted stands in the plural. */
function isLoneNoun(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.type !== 'word' || CURRENCY_CODES.has(tokens[at - 2]?.text ?? '')) return false;
  const isUnit = TIME_UNITS.has(noun.lower) || MEASURE_UNITS.has(noun.lower) || SCALES.has(noun.lower);
  if (isUnit || isPlural(noun.lower) || noun.lower.length < 4 || NOT_NOUNS.has(noun.lower)) return false;
  return next === undefined || /^[,.;:!?]$/.test(next.text) || /ed$/.test(next.lower) || AFTER_NAMES.has(next.lower);
}

const NOT_NOUNS: ReadonlySet<string> = new Set(
  'more less times others each apiece ahead away back million crore lakh point points'.split(' '),
);

const isNameNumber = (token: Token | undefined) =>
  (token?.type === 'digits' && /^\d{1,3}$/.test(token.text)) || (isCapital(token) && SMALL.has(token?.lower ?? ''));

const NOT_NAMES: ReadonlySet<string> = new Set(
  'i age aged ages the a an in at on of for by to and or but about around some over under nearly almost only than least all these those rs'.split(
    ' ',
  ),
);

const AFTER_NAMES: ReadonlySet<string> = new Set(
  [
    'rose fell lost shot in on at of for from to with by as is was were are has had have will would and or that which when while after before into',
    'reports says said told weekdays weeknights he she it they we i you',
  ]
    .join(' ')
    .split(' '),
);

/** "left Nine Elms", "a fan of One Voice": a capital inside a sentence, on the number and behind it. */
function opened(tokens: readonly Token[], at: number): number {
  const [before, number, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isNumber = isCapital(number) && (SMALL.has(number?.lower ?? '') || TENS.has(number?.lower ?? ''));
  if (!isNumber || before?.type !== 'word' || !isCapital(next) || isDateWord(next)) return at;
  const isHeadline = !tokens.some(({ text, type }) => type === 'word' && text.length > 4 && /^\p{Ll}/u.test(text));
  return isHeadline ? at : at + 1;
}

/** Most longer words are capitalised, so that a capital does not make a name. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.slice(0, 40).filter((token) => token.type === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => isCapital(token));
  return capitals.length > words.length * 0.6;
}
