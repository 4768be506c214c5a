import { APPROXIMATORS_AFTER, APPROXIMATORS_BEFORE } from '../language/approximators.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import type { Token } from '../read/token.ts';

/** The words that make a number less than exact, before it ("more than") or behind it ("or more"). */
export function findApproximator(tokens: readonly Token[], { first, end, noun }: Quantity): TokenRange | null {
  return before(tokens, first) ?? behind(tokens, end) ?? (noun ? behind(tokens, noun.end) : null);
}

const LAST_WORDS: ReadonlySet<string> = new Set(APPROXIMATORS_BEFORE.map((words) => words.at(-1) ?? ''));

function before(tokens: readonly Token[], first: number): TokenRange | null {
  const end = ARTICLES.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  if (!LAST_WORDS.has(tokens[end - 1]?.lower ?? '')) return null;
  const words = APPROXIMATORS_BEFORE.find((candidate) => standsAt(tokens, end - candidate.length, candidate));
  if (!words) return null;
  const lead = tokens[end - words.length - 1]?.lower ?? '';
  // "too close to the 9-year-old", "the wage will go up to $15"
  if ((words[0] === 'close' && lead === 'too') || (words[0] === 'up' && RISING.has(lead))) return null;
  return words.length === 1 && isPlace(tokens, end - 1, first) ? null : { first: end - words.length, end };
}

const RISING: ReadonlySet<string> = new Set(
  'go goes going went gone add adds adding added move moved stand stood'.split(' '),
);

/** "swept over a 300-foot fall", "chose Norvik over seven other towns": where, and not how many. */
function isPlace(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (NOT_BEHIND.get(word)?.has(tokens[at - 1]?.lower ?? '')) return true;
  return PLACES.has(word) && (at + 1 < first || tokens[first + 1]?.lower === 'other');
}

const PLACES: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below', 'around']);

const ARTICLES: ReadonlySet<string> = new Set(['a', 'the']);

/** "carried over 12 years" is a verb's particle as often as not, but "turned around", "took over" are always. */
const NOT_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'over',
    new Set([
      'took',
      'take',
      'taken',
      'taking',
      'turned',
      'handed',
      'handing',
      'turn',
      'turning',
      'poring',
      'pored',
      'all',
    ]),
  ],
  ['around', new Set(['turned', 'turn', 'all'])],
  ['about', new Set(['complained', 'warned', 'questions', 'concerns', 'talk', 'talked', 'talking'])],
  ['under', new Set(['served', 'serving', 'worked', 'working', 'children', 'people', 'those', 'voters', 'adults'])],
]);

function behind(tokens: readonly Token[], end: number): TokenRange | null {
  if (!FIRST_WORDS.has(tokens[end]?.lower ?? '')) return null;
  const words = APPROXIMATORS_AFTER.find((candidate) => standsAt(tokens, end, candidate));
  return words ? { first: end, end: end + words.length } : null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(APPROXIMATORS_AFTER.map(([word = '']) => word));

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]) =>
  at >= 0 && words.every((word, i) => tokens[at + i]?.lower === word);
