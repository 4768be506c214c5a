import { SMALL } from '../language/numerals.ts';
import { TIME_UNITS } from '../language/time-units.ts';
import type { Token } from '../read/token.ts';
import type { Mask } from './mask.ts';

/** Turns of phrase that count nothing: "one of", "no one", "one day", "a one-day trip", "the two sides". */
export const maskIdioms: Mask = (tokens, at) => {
  const word = tokens[at];
  if (isTheRich(tokens, at)) return at + 2;
  if (word?.type !== 'word') return at;
  const idiom = IDIOMS.find((words) => words.every((one, i) => tokens[at + i]?.lower === one));
  if (idiom) return at + idiom.length;
  if (word.lower === 'zero') return PERCENT_WORDS.has(tokens[at + 1]?.lower ?? '') ? at : at + 1;
  if (word.lower === 'one') return isCountedOne(tokens, at) ? at : at + 1;
  if (word.lower === 'two' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'sides') return at + 1;
  return at;
};

/** Figures of speech. */
const IDIOMS: readonly (readonly string[])[] = [
  ['two', 'evils'],
  ['a', 'million', 'miles'],
  ['a', 'thousand', 'words'],
];

/** "the 1%", "the 99 percent": people, unless it goes on "of the town". */
const isTheRich = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.lower === 'the' &&
  /^(?:1|one|99)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:%|percent)$/.test(tokens[at + 1]?.lower ?? '') &&
  (tokens[at + 2]?.type !== 'word' || /^(?:and|or|who|are|is|have|has|will|should)$/.test(tokens[at + 2]?.lower ?? ''));

const PERCENT_WORDS: ReadonlySet<string> = new Set(['percent', 'per', '%', 'percentage', 'degrees']);

function isCountedOne(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1];
  if (!next || NOT_BEFORE_ONE.has(before)) return false;
  // "one or two boats"
  if (/^(?:or|to)$/.test(next.lower) && SMALL.has(tokens[at + 2]?.lower ?? '')) return true;
  if (next.text === '-' && next.glued) return SCALED_ONE.has(tokens[at + 2]?.lower ?? '');
  if (NOT_BEHIND_ONE.has(next.lower)) return false;
  // "the only one strong enough", "on one side or another"
  if (before === 'only' && tokens[at - 2]?.lower === 'the') return false;
  if (tokens[at + 2]?.lower === 'or' && /^(?:another|the)$/.test(tokens[at + 3]?.lower ?? '')) return false;
  return !TIME_UNITS.has(next.lower) || BEFORE_ONE_DAY.has(before);
}

const NOT_BEFORE_ONE: ReadonlySet<string> = new Set(
  'no any every each this that which another the number day square loved some'.split(' '),
);

const NOT_BEHIND_ONE: ReadonlySet<string> = new Set(
  "of another another’s another's side instance reason example by thing hand point time way such is was would can could should has might may must will or and who that does".split(
    ' ',
  ),
);

/** "one-third", "one-yen", "one-million". */
const SCALED_ONE: ReadonlySet<string> = new Set(
  'half third quarter fourth fifth sixth seventh eighth ninth tenth in hundred thousand million billion trillion yen dollar euro percent'.split(
    ' ',
  ),
);

/** "one day" is some day, "only one day" is a time. */
const BEFORE_ONE_DAY: ReadonlySet<string> = new Set(
  'only just least in for than about within nearly almost after over under exactly to of through roughly around'.split(
    ' ',
  ),
);
