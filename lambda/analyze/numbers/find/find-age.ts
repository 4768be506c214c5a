import { TIME_UNITS } from '../language/time-units.ts';
import { nounPhraseAt } from '../read/noun-phrase.ts';
import type { Quantity } from '../read/quantity.ts';
import { behindRest } from './behind-rest.ts';
import { openingNumeral } from './find-range.ts';
import type { Candidate, Finder } from './finder.ts';

/** Nobody is older: a larger number between commas is something else. */
const OLDEST = 120;

/** "7-year-old", "five years old", "aged 12", "his sister, 12,", "She was 83." */
export const findAge: Finder = (candidate) => oldAge(candidate) ?? yearsOfAge(candidate) ?? bareAge(candidate);

/** "7-year-old boy", "five years old", "18 year old", "eighteen months of age". */
function oldAge(candidate: Candidate): Quantity | null {
  const { line, numeral, unitAt } = candidate;
  const { tokens } = line;
  let at = unitAt;
  if (isHyphen(tokens[at]?.text)) at++;
  const unit = TIME_UNITS.get(tokens[at]?.lower ?? '');
  if (!unit) return null;
  // "12 years and 40 days old" is told as 12.
  at = behindRest(candidate, at + 1)?.end ?? at + 1;
  if (isHyphen(tokens[at]?.text)) at++;
  if (!/^old(?:s|['’]s)?$/.test(tokens[at]?.lower ?? '')) return null;
  const end = unitAt === numeral.end ? at + 1 : numeral.end;
  const noun = nounPhraseAt(line, at + 1);
  return { kind: 'age', value: numeral.value, unit, first: numeral.first, end, ...(noun ? { noun } : {}) };
}

const isHyphen = (text: string | undefined) => text === '-' || text === '–' || text === '‑';

function yearsOfAge({ line: { tokens }, numeral, unitAt }: Candidate): Quantity | null {
  const unit = TIME_UNITS.get(tokens[unitAt]?.lower ?? '');
  if (!unit || tokens[unitAt + 1]?.lower !== 'of' || tokens[unitAt + 2]?.lower !== 'age') return null;
  const end = unitAt === numeral.end ? unitAt + 3 : numeral.end;
  return { kind: 'age', value: numeral.value, unit, first: numeral.first, end };
}

/** A number without unit, where an age stands: "aged 12", "at the age of 71", "sister, 12,", "She was 83." */
function bareAge(candidate: Candidate): Quantity | null {
  const { numeral } = candidate;
  const isAge = numeral.scale === 1 && numeral.value > 0 && numeral.value <= OLDEST && !numeral.spelled;
  if (!isAge || !Number.isInteger(numeral.value)) return null;
  if (!isBehindAge(candidate) && !isApposition(candidate) && !isStated(candidate)) return null;
  return { kind: 'age', value: numeral.value, unit: 'year', first: numeral.first, end: numeral.end };
}

/** "aged 12", "age 35", "the age of 71", "aged 9 to 14". */
function isBehindAge({ line, numeral }: Candidate): boolean {
  const { tokens, tags } = line;
  const { end } = numeral;
  const opening = openingNumeral(line, numeral)?.first ?? numeral.first;
  const first = /^(?:between|from)$/.test(tokens[opening - 1]?.lower ?? '') ? opening - 1 : opening;
  const before = tokens[first - 1]?.lower ?? '';
  if (/^(?:aged?|ages)$/.test(before)) return true;
  if (before === 'of' && /^ages?$/.test(tokens[first - 2]?.lower ?? '')) return true;
  const isDeath = before === 'at' && DEATHS.has(tokens[first - 2]?.lower ?? '');
  const isTurned = /^(?:turn|turned|turns|turning)$/.test(before);
  return (isDeath || isTurned) && tags[end] !== 'noun' && tags[end] !== 'mark'
    ? true
    : (isDeath || isTurned) && isClosing(tokens[end]?.text);
}

const DEATHS: ReadonlySet<string> = new Set('died dead dies dying death yesterday today'.split(' '));

const isClosing = (text: string | undefined) => text === undefined || /^[.,;:)—–"”!?]$/.test(text);

/** "his sister, 12, were rescued"; "Ana Ruiz, 58." */
function isApposition({ line: { tokens, tags, masked }, numeral: { first, end } }: Candidate): boolean {
  const before = first - 2;
  if (tokens[first - 1]?.text !== ',' || tags[before] !== 'noun' || masked.has(before)) return false;
  if (!isClosing(tokens[end]?.text)) return false;
  return /^\p{Lu}/u.test(tokens[before]?.text ?? '') || PERSONS.has(tokens[before]?.lower ?? '');
}

const PERSONS: ReadonlySet<string> = new Set(
  'man woman boy girl son daughter brother sister wife husband mother father child sibling cousin uncle aunt nephew niece suspect victim teen'.split(
    ' ',
  ),
);

/** "She was 83.", "when Ana Ruiz was 17," */
function isStated({ line: { tokens }, numeral: { first, end } }: Candidate): boolean {
  const at = /^(?:just|only|now|about|nearly|almost)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  const isPerson = /^(?:he|she|i|who)$/.test(tokens[at - 2]?.lower ?? '') || isNameBehindWhen(tokens, at - 2);
  return isPerson && /^(?:is|was|am)$/.test(tokens[at - 1]?.lower ?? '') && isEndOrTime(tokens[end]?.lower);
}

/** "when Ana Ruiz" was 17: without "when" it may be a score. */
function isNameBehindWhen(tokens: Candidate['line']['tokens'], end: number): boolean {
  const before = tokens.slice(Math.max(end - LONGEST_NAME, 0), end + 1);
  const when = before.findLastIndex(({ lower }) => lower === 'when');
  const name = before.slice(when + 1);
  return when >= 0 && name.length > 0 && name.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** In words: "Ana Maria Ruiz". */
const LONGEST_NAME = 3;

const isEndOrTime = (word: string | undefined) => isClosing(word) || /^(?:when|and|at|years)$/.test(word ?? '');
