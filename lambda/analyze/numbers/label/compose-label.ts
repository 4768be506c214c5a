import type { TaggedTokens } from '../read/line.ts';
import type { TokenRange } from '../read/quantity.ts';
import type { Label } from './label.ts';
import { trimEnd, trimStart } from './trim-range.ts';

/** As much as a card holds on one or two lines. */
const MOST_CHARACTERS = 60;

export const NO_LABEL: Label = { text: '', spans: [], isVague: true };

/** No place of the number is shown. */
const NO_GAP = -1;

/**
 * The label made of these stretches, in this order; null when it is empty or too long for a card. Words before and behind
 * `gap`, the token of the number, have "…" between them.
 */
export function composeLabel(line: TaggedTokens, ranges: readonly TokenRange[], gap = NO_GAP): Label | null {
  const kept = ranges
    .map((range, i) => withCompound(line, trimStart(line, range, i === 0)))
    .filter(({ first, end }) => first < end);
  const last = kept.length - 1;
  const stretches = joinNeighbours(
    kept.map((range, i) => {
      // "sales in excess of …": what leads to the number stays.
      const isEnd = i === last && range.end > gap && !isLoneAct(line, kept);
      const trimmed = isEnd ? trimEnd(line, range) : range;
      return i === last ? withNumber(line, wholeWord(line, trimmed)) : wholeWord(line, trimmed);
    }),
  ).filter(({ first, end }) => first < end);
  const text = withGap(line, stretches, gap);
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > MOST_CHARACTERS) return null;
  if (stretches.some(({ end }) => isInsideWord(line, end))) return null;
  if (endsInSubject(line, stretches.at(-1)) || isOwnerAlone(line, stretches.at(-1)) || isHalfWord(line, stretches[0]))
    return null;
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

/** "most-| watched" */
function withCompound({ tokens }: TaggedTokens, { first, end }: TokenRange): TokenRange {
  let at = first;
  while (at > 1 && tokens[at]?.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued) at -= 2;
  return { first: at, end };
}

/** "third" of "third- and fourth-graders". */
const isInsideWord = ({ tokens }: TaggedTokens, end: number) =>
  /^[-/]$/.test(tokens[end]?.text ?? '') && tokens[end]?.glued === true;

const spanOf = ({ tokens }: TaggedTokens, { first, end }: TokenRange) => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[end - 1]?.end ?? 0,
});

/** "said she | did" */
const endsInSubject = ({ tokens }: TaggedTokens, range: TokenRange | undefined) =>
  range !== undefined && /^(?:he|she|they|we|i)$/.test(tokens[range.end - 1]?.lower ?? '');

/** "mayor? | s boat": an encoding lost the apostrophe. */
const isHalfWord = ({ tokens }: TaggedTokens, range: TokenRange | undefined) =>
  range !== undefined &&
  tokens[range.first]?.glued === true &&
  tokens[range.first - 1]?.text === '?' &&
  tokens[range.first - 1]?.glued === true;

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

/** "Norvik runs … windmills", "grants helped …" */
function withGap(line: TaggedTokens, stretches: readonly TokenRange[], gap: number): string {
  const place = stretches.findLastIndex(({ end }) => end <= gap);
  const words = stretches.map((range, i) => (i === place ? `${wordsOf(line, range)} …` : wordsOf(line, range)));
  return words.join(' ');
}

/** The words as they stand, with one space where there is white space. */
function wordsOf({ tokens }: TaggedTokens, { first, end }: TokenRange): string {
  return tokens
    .slice(first, end)
    .map((token, i) => (i > 0 && !token.glued ? ` ${token.text}` : token.text))
    .join('');
}

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
