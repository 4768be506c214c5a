import { startsWithCapital } from '../../starts-with-capital.ts';
import { isMonth } from '../language/is-month.ts';
import { isPlural } from '../language/is-plural.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import { readNumeral } from '../read/read-numeral.ts';
import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';

/** "March 3, 2019", "3 March", "October 2019", "2019", "the 1980s", "'08", "700 BC", "four years ago". */
export const maskDates: Mask = (tokens, at) =>
  Math.max(monthFirst(tokens, at), dayFirst(tokens, at), decade(tokens, at), year(tokens, at), ago(tokens, at));

const isDay = (token: Token | undefined) => token?.type === 'digits' && /^(?:0?[1-9]|[12]\d|3[01])$/.test(token.text);
const isYear = (token: Token | undefined) =>
  token?.type === 'digits' && /^(?:1\d{3}|20\d{2}|21\d{2})$/.test(token.text);

function monthFirst(tokens: readonly Token[], at: number): number {
  if (!isMonth(tokens[at])) return at;
  let end = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (tokens[end]?.text === ',') end++;
  if (isYear(tokens[end])) return end + 1;
  if (!isDay(tokens[end])) return at;
  return behindYear(tokens, moreDays(tokens, behindOrdinal(tokens, end + 1)));
}

function dayFirst(tokens: readonly Token[], at: number): number {
  if (!isDay(tokens[at])) return at;
  const days = moreDays(tokens, behindOrdinal(tokens, at + 1));
  const month = tokens[days]?.lower === 'of' ? days + 1 : days;
  return isMonth(tokens[month]) ? behindYear(tokens, month + 1) : at;
}

/** The "st" of "1st". */
const behindOrdinal = (tokens: readonly Token[], at: number) =>
  tokens[at]?.glued && /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;

/** The "and 21" of "January 20 and 21", the "-7" of "June 5-7". */
function moreDays(tokens: readonly Token[], at: number): number {
  const joint = /^(?:and|or|to|through|-|–|,)$/.test(tokens[at]?.lower ?? '');
  const isList = joint && isDay(tokens[at + 1]) && tokens[at + 2]?.type !== 'word';
  return isList ? behindOrdinal(tokens, at + 2) : at;
}

function behindYear(tokens: readonly Token[], at: number): number {
  const end = tokens[at]?.text === ',' ? at + 1 : at;
  return isYear(tokens[end]) ? end + 1 : at;
}

/** "1980s", "her 20s", "'08". */
function decade(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.type === 'digits' && second?.glued && second.lower === 's') return at + 2;
  const isShort = /^['’‘]$/.test(first?.text ?? '') && second?.glued && /^\d\d$/.test(second.text);
  // Two such marks are a quotation mark of the typewriter: ''13 months''.
  const isMark = tokens[at + 2]?.text === "'" || (first?.glued && tokens[at - 1]?.text === first.text);
  return isShort && !isMark ? at + 2 : at;
}

/** Four digits without a comma are a year, unless they count something: "a survey of 1709 schoolchildren". */
function year(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.type !== 'digits') return at;
  const next = tokens[at + 1];
  if (next && ERAS.has(next.text)) return at + 2;
  if (!isYear(token) || isMoney(tokens, at)) return at;
  return countsSomething(tokens, at) ? at : at + 1;
}

const ERAS: ReadonlySet<string> = new Set(['AD', 'BC', 'BCE', 'CE', 'A.D.', 'B.C.', 'C.E.', 'B.C.E.']);

const isMoney = (tokens: readonly Token[], at: number) => /^\p{Sc}$/u.test(tokens[at - 1]?.text ?? '');

function countsSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.type !== 'word' || !/^\p{Ll}/u.test(next.text)) return next?.text === '%';
  const before = tokens[at - 1]?.lower ?? '';
  if (TIME_UNITS.has(next.lower) || next.lower === 'percent') return true;
  // "the Norvik 2016 games", "the town’s 2016 plans"
  const isNamed = at > 1 && (startsWithCapital(tokens[at - 1]?.text ?? '') || /['’]s$/.test(before));
  if (isNamed && /^(?:19[5-9]|20[0-4])/.test(tokens[at]?.text ?? '')) return false;
  // "Republican 2016 hopefuls", but "more than 2016 sacks"
  if (/^(?:19[89]|20[0-3])\d$/.test(tokens[at]?.text ?? '') && !APPROXIMATE.has(before)) return false;
  return isPlural(next.text) && !BEFORE_YEARS.has(before) && !isMonth(tokens[at - 1]);
}

/** Before these words a year would make no sense. */
const APPROXIMATE: ReadonlySet<string> = new Set('than nearly almost some least most roughly approximately'.split(' '));

/** "the 2016 elections", "in 2012 elections". */
const BEFORE_YEARS: ReadonlySet<string> = new Set(
  'as was were is are in since by until till before after during from to the of early late mid for a this year his her its their'.split(
    ' ',
  ),
);

/** "four years ago", "10 days ago Monday": a date told from today. */
function ago(tokens: readonly Token[], at: number): number {
  const type = tokens[at]?.type;
  if (type !== 'digits' && type !== 'word') return at;
  const numeral = readNumeral(tokens, at);
  if (!numeral) return at;
  const unit = tokens[numeral.end];
  const isAgo = unit && TIME_UNITS.has(unit.lower) && tokens[numeral.end + 1]?.lower === 'ago';
  return isAgo ? numeral.end + 2 : at;
}
