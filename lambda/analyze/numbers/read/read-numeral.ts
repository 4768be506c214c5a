import { FRACTION_PARTS, FRACTION_SIGNS, SCALES, SHORT_SCALES, SMALL, TENS } from '../language/numerals.ts';
import type { Numeral } from './numeral.ts';
import type { Token } from './token.ts';

/** Longer runs of digits are account numbers or an attack, and not numbers anybody counts with. */
const MOST_DIGITS = 21;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN_GROUPED = /^\d{1,2}(?:,\d{2})*,\d{3}$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

interface Reading {
  readonly end: number;
  readonly value: number;
  readonly scale: number;
}

/** The numeral that starts at token `at`: "1,234.5", "8 million", "two dozen", "half a million"; null for anything else. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token || (token.type !== 'digits' && !OPENING_WORDS.has(token.lower))) return null;
  const reading = token.type === 'digits' ? readDigits(tokens, at) : readWords(tokens, at);
  if (!reading) return null;
  return { first: at, ...reading, spelled: token.type === 'word' };
}

function readDigits(tokens: readonly Token[], at: number): Reading | null {
  const value = valueOfDigits(tokens[at]?.text ?? '');
  if (value === null) return null;
  const fraction = readFraction(tokens, at + 1);
  const end = fraction ? fraction.end : at + 1;
  return withScale(tokens, { end, value: value + (fraction?.value ?? 0), scale: 1 });
}

function valueOfDigits(text: string): number | null {
  const sign = FRACTION_SIGNS.get(text);
  if (sign !== undefined) return sign;
  if (text.length > MOST_DIGITS) return null;
  if (GROUPED.test(text) || INDIAN_GROUPED.test(text)) return Number(text.replaceAll(',', ''));
  return PLAIN.test(text) ? Number(text) : null;
}

/** "½" or "1/2" behind a whole number. */
function readFraction(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const sign = FRACTION_SIGNS.get(tokens[at]?.text ?? '');
  if (sign !== undefined) return { value: sign, end: at + 1 };
  const [upper, slash, lower] = tokens.slice(at, at + 3);
  if (upper?.type !== 'digits' || upper.glued || slash?.text !== '/' || !slash.glued || !lower?.glued) return null;
  const share = Number(upper.text) / Number(lower.text);
  return share > 0 && share < 1 && lower.text.length < 3 ? { value: share, end: at + 3 } : null;
}

/** "5 million", "5-million", "16bn", "2.5 hundred thousand". */
function withScale(tokens: readonly Token[], { end, value }: Reading): Reading {
  let reading = { end, value, scale: 1 };
  for (;;) {
    const at = isHyphen(tokens, reading.end) ? reading.end + 1 : reading.end;
    const token = tokens[at];
    const scale = token && (SCALES.get(token.lower) ?? (token.glued ? SHORT_SCALES.get(token.lower) : undefined));
    if (!scale || reading.scale >= 1e6) return withHalf(tokens, reading);
    reading = { end: at + 1, value: round(reading.value * scale), scale: reading.scale * scale };
  }
}

/** "two and a half", "7-and-a-half". */
function withHalf(tokens: readonly Token[], reading: Reading): Reading {
  const words: number[] = [];
  for (let at = reading.end; words.length < 3 && tokens[at]; at++) if (!isHyphen(tokens, at)) words.push(at);
  const [and, article, part] = words.map((at) => tokens[at]?.lower ?? '');
  const divisor = and === 'and' && (article === 'a' || article === 'one') ? FRACTION_PARTS.get(part ?? '') : undefined;
  if (!divisor || reading.scale > 1) return reading;
  return { ...reading, value: reading.value + 1 / divisor, end: (words[2] ?? 0) + 1 };
}

const isHyphen = (tokens: readonly Token[], at: number) => tokens[at]?.text === '-' && Boolean(tokens[at + 1]?.glued);

function readWords(tokens: readonly Token[], at: number): Reading | null {
  return readIndefinite(tokens, at) ?? readCardinal(tokens, at);
}

/** "a hundred", "half a million", "a half-million", "a couple of hundred": a scale without a number before it. */
function readIndefinite(tokens: readonly Token[], at: number): Reading | null {
  if (!INDEFINITE_STARTS.has(tokens[at]?.lower ?? '')) return null;
  const words = tokens.slice(at, at + 6).filter((token) => token.text !== '-');
  const text = words.map((token) => token.lower).join(' ');
  const pattern = INDEFINITE.find(([start]) => text.startsWith(start));
  if (!pattern) return null;
  const skipped = pattern[0].trim().split(' ').length;
  const scaleToken = words[skipped];
  const scale = scaleToken && SCALES.get(scaleToken.lower);
  if (!scale) return null;
  const reading = { end: tokens.indexOf(scaleToken, at) + 1, value: pattern[1] * scale, scale };
  return withScale(tokens, reading).end > reading.end ? withScale(tokens, reading) : reading;
}

const INDEFINITE_STARTS: ReadonlySet<string> = new Set(['a', 'half', 'couple']);

const OPENING_WORDS: ReadonlySet<string> = new Set([...INDEFINITE_STARTS, ...SMALL.keys(), ...TENS.keys()]);

const INDEFINITE: readonly (readonly [string, number])[] = [
  ['a couple of ', 2],
  ['a couple ', 2],
  ['couple of ', 2],
  ['a quarter of a ', 0.25],
  ['a quarter ', 0.25],
  ['half a ', 0.5],
  ['a half ', 0.5],
  ['half ', 0.5],
  ['a ', 1],
];

/** "eight", "twenty-one", "one hundred and five thousand": each word must fit behind the ones before it. */
function readCardinal(tokens: readonly Token[], at: number): Reading | null {
  let total = 0;
  let group = 0;
  let scale = 1;
  let last: 'none' | 'small' | 'tens' | 'hundred' | 'scale' = 'none';
  let end = at;
  for (let next = at; ; ) {
    const word = tokens[next]?.lower ?? '';
    const small = SMALL.get(word);
    const tens = TENS.get(word);
    const multiple = SCALES.get(word);
    if (small !== undefined && last !== 'small' && !(last === 'tens' && (small > 9 || small === 0))) {
      group += small;
      last = 'small';
    } else if (tens !== undefined && last !== 'small' && last !== 'tens') {
      group += tens;
      last = 'tens';
    } else if (multiple !== undefined && multiple < 1e3 && group > 0 && group < 100 && last !== 'hundred') {
      group *= multiple;
      scale = Math.max(scale, multiple);
      last = 'hundred';
    } else if (multiple !== undefined && multiple >= 1e3 && group > 0) {
      total += group * multiple;
      scale = Math.max(scale, multiple);
      group = 0;
      last = 'scale';
    } else break;
    end = next + 1;
    next = skipJoint(tokens, end, last === 'hundred' || last === 'scale');
  }
  return last === 'none' ? null : withHalf(tokens, { end, value: total + group, scale });
}

/** Over the hyphen in "twenty-one", and the "and" in "a hundred and one". */
function skipJoint(tokens: readonly Token[], at: number, mayAnd: boolean): number {
  if (isHyphen(tokens, at)) return at + 1;
  return mayAnd && tokens[at]?.lower === 'and' ? at + 1 : at;
}

const round = (value: number) => Number(value.toPrecision(15));
