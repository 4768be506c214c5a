import { DETERMINERS, KEPT_ADVERBS } from '../language/function-words.ts';
import { isDateWord } from '../language/is-date-word.ts';
import type { TaggedTokens } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';

/** A label starts without "the", "its", "but" or "also". */
export function trimStart({ tokens, tags }: TaggedTokens, { first, end }: TokenRange, isStart: boolean): TokenRange {
  let at = withDay({ tokens, tags }, first);
  while (
    isStart &&
    at < end &&
    (isArticle({ tokens, tags }, at) ||
      (isLeading(tags[at]) && !STAYS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'and') ||
      isOpening(tokens[at]?.lower))
  )
    at++;
  while (at < end && tags[at] === 'mark' && !/^[“"‘(]$/.test(tokens[at]?.text ?? '')) at++;
  return { first: at, end };
}

/** "Friday | night's prize" */
const withDay = ({ tokens }: TaggedTokens, first: number) =>
  /^(?:morning|afternoon|evening|night)$/.test(tokens[first]?.lower.replace(/['’]s$/, '') ?? '') &&
  isDateWord(tokens[first - 1])
    ? first - 1
    : first;

/** "those" of "those who answered" is no article, nor is "some" of "some are waiting". */
const isArticle = ({ tokens, tags }: TaggedTokens, at: number) =>
  DETERMINERS.has(tokens[at]?.lower ?? '') &&
  !/^(?:those|no|most|some|many|several|few|every|each)$/.test(tokens[at]?.lower ?? '') &&
  tags[at + 1] !== 'auxiliary';

/** "nobody gets by", "never sold"; "more than the fleet managed", "less energy for each passenger", "down from last year". */
const STAYS: ReadonlySet<string> = new Set([
  ...KEPT_ADVERBS,
  ...['nobody', 'nothing', 'none', 'neither', 'anyone', 'anybody', 'everyone', 'everybody', 'someone', 'somebody'],
  'more',
  'less',
  'fewer',
  'earlier',
  'later',
  'up',
  'down',
  'away',
  'here',
  'apart',
  'ago',
]);

const isLeading = (tag: TaggedTokens['tags'][number] | undefined) =>
  tag === 'adverb' || tag === 'conjunction' || tag === 'pronoun';
const isOpening = (word: string | undefined) => /^(?:which|who|such|own|meaning)$/.test(word ?? '');

/** Nor does it end in "of the", "which has" or a comma. */
export function trimEnd({ tokens, tags }: TaggedTokens, { first, end }: TokenRange): TokenRange {
  let last = end;
  while (last > first && !isClosed({ tokens, tags }, last) && isTrailing(tags[last - 1], tokens[last - 1]?.lower ?? ''))
    last--;
  return { first, end: last };
}

/** "ferries running," and "torn down." end with their clause. */
function isClosed({ tokens, tags }: TaggedTokens, end: number): boolean {
  // "donors handed over", "shares closed down"
  const isPhrasal =
    tags[end - 2] === 'verb' || tags[end - 2] === 'participle' || /^(?:up|down)$/.test(tokens[end - 1]?.lower ?? '');
  if (isPhrasal && PARTICLES.has(tokens[end - 1]?.lower ?? '')) return true;
  // "the family was seeking"
  if (tags[end - 1] === 'gerund' && tags[end - 2] === 'auxiliary') return true;
  const isEnd = end >= tokens.length || /^[,.;:!?—–)”"]$/.test(tokens[end]?.text ?? '');
  return isEnd && end > 1 && (tags[end - 1] === 'gerund' || PARTICLES.has(tokens[end - 1]?.lower ?? ''));
}

const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'out', 'off', 'over', 'away', 'back', 'less', 'more']);

const TRAILING: ReadonlySet<string> = new Set([
  'preposition',
  'conjunction',
  'determiner',
  'auxiliary',
  'gerund',
  'mark',
]);

const isTrailing = (tag: TaggedTokens['tags'][number] | undefined, word: string) =>
  (TRAILING.has(tag ?? '') && word !== 'missing' && word !== '%') ||
  /^(?:that|which|who|aged|also|just|only|not|never|even|still|now|than|worth|last|next|past|anywhere|somewhere|nearly|almost|based|compared|according)$/.test(
    word,
  );
