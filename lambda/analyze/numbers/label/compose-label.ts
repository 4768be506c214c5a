import { DETERMINERS } from '../language/function-words.ts';
import { isDateWord } from '../language/is-date-word.ts';
import type { TaggedTokens } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import type { Label } from './label.ts';

/** As much as a card holds on one or two lines. */
const MOST_CHARACTERS = 60;

export const NO_LABEL: Label = { text: '', spans: [], isVague: true };

/** The label made of these stretches, in this order; null when it is empty or too long for a card. */
export function composeLabel(line: TaggedTokens, ranges: readonly TokenRange[]): Label | null {
  const kept = ranges.map((range, i) => trimRange(line, range, i === 0)).filter(({ first, end }) => first < end);
  const last = kept.length - 1;
  const stretches = joinNeighbours(
    kept.map((range, i) => {
      const trimmed = i === last && !isLoneAct(line, kept) ? trimEnd(line, range) : range;
      return i === last ? withNumber(line, wholeWord(line, trimmed)) : wholeWord(line, trimmed);
    }),
  ).filter(({ first, end }) => first < end);
  const text = stretches.map((range) => wordsOf(line, range)).join(' ');
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > MOST_CHARACTERS) return null;
  if (stretches.some(({ end }) => isInsideWord(line, end))) return null;
  if (isOwnerAlone(line, stretches.at(-1))) return null;
  return withoutPossessive({ text, spans: stretches.map((range) => spanOf(line, range)), isVague: false });
}

/** "Flight" of "Flight 12", but "Norvik" of "in Norvik 40 boats". */
function withNumber(line: TaggedTokens, { first, end }: TokenRange): TokenRange {
  const isNamed = first < end && /^\p{Lu}/u.test(line.tokens[end - 1]?.text ?? '');
  const isPart = isNamed && line.tags[end] === 'digits' && line.masked?.has(end) === true;
  return isPart && line.tags[end + 1] !== 'noun' ? { first, end: end + 1 } : { first, end };
}

/** "drinking" of "drinking for three days" */
const isLoneAct = ({ tags }: TaggedTokens, [range, ...others]: readonly TokenRange[]) =>
  range !== undefined && others.length === 0 && range.end === range.first + 1 && tags[range.first] === 'gerund';

/** "Lea Roth" goes on to "Lea Roth-Marten", but "full" of "full-body scans" not without its scans. */
function wholeWord(line: TaggedTokens, range: TokenRange): TokenRange {
  const { end } = range;
  const isCut = range.first < end && isInsideWord(line, end) && line.tokens[end + 1]?.glued === true;
  return isCut && line.tags[end + 2] !== 'noun' ? { first: range.first, end: end + 2 } : range;
}

/** "third" of "third- and fourth-graders". */
const isInsideWord = ({ tokens }: TaggedTokens, end: number) =>
  tokens[end]?.text === '-' && tokens[end]?.glued === true;

const spanOf = ({ tokens }: TaggedTokens, { first, end }: TokenRange) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** "above the bank's | closing price" */
const isOwnerAlone = ({ tokens, tags }: TaggedTokens, range: TokenRange | undefined) =>
  range !== undefined && /['’]s$/.test(tokens[range.end - 1]?.text ?? '') && tags[range.end] === 'noun';

/** "Kestria’s" at the end is "Kestria". */
function withoutPossessive({ text, spans, isVague }: Label): Label {
  const [ending] = /['’]s$/.exec(text) ?? [''];
  const last = spans.at(-1);
  if (!ending || !last) return { text, spans, isVague };
  const cut = { start: last.start, end: last.end - ending.length };
  return { text: text.slice(0, -ending.length), spans: [...spans.slice(0, -1), cut], isVague };
}

/** The words as they stand, with one space where there is white space. */
function wordsOf({ tokens }: TaggedTokens, { first, end }: TokenRange): string {
  return tokens
    .slice(first, end)
    .map((token, i) => (i > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join('');
}

/** A label starts without "the", "its", "but" or "also". */
function trimRange({ tokens, tags }: TaggedTokens, { first, end }: TokenRange, isStart: boolean): TokenRange {
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
  !/^(?:those|no|most)$/.test(tokens[at]?.lower ?? '') &&
  tags[at + 1] !== 'auxiliary';

/** "more than the fleet managed", "less energy for each passenger", "down from last year". */
const STAYS: ReadonlySet<string> = new Set([
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
function trimEnd({ tokens, tags }: TaggedTokens, { first, end }: TokenRange): TokenRange {
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
  (TRAILING.has(tag ?? '') && word !== 'missing') ||
  /^(?:that|which|who|aged|also|just|only|not|even|still|now|than|worth|last|next|past|anywhere|somewhere|nearly|almost|based|compared|according)$/.test(
    word,
  );

/** Stretches that touch become one, so that a label that stands in the text as it is has one span. */
function joinNeighbours(ranges: readonly TokenRange[]): readonly TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && last.end === range.first) joined[joined.length - 1] = { first: last.first, end: range.end };
    else joined.push(range);
  }
  return joined;
}
