import type { Span } from '../../model/span.ts';

/** What "text=" says of one place, decoded. https://wicg.github.io/scroll-to-text-fragment/ */
export interface Directive {
  readonly prefix: string;
  readonly start: string;
  /** With an end, everything from start to end is meant. */
  readonly end: string;
  readonly suffix: string;
}

/** A place as it may be named, with the text right before and behind it. */
interface Naming {
  readonly start: string;
  readonly end: string;
  readonly before: string;
  readonly behind: string;
}

/** In percent-encoded characters: longer places are named by their first and last words. */
const LONGEST_WHOLE = 300;
const LONGEST_END = 120;
/** How much is told of the words around, the least first. A short place always needs some: a figure rarely stands once. */
const AROUND = [0, 30, 60, 120];
const SHORT = 24;
/** As far as the ends of a word are looked for. */
const LONGEST_WORD = 60;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** Finds, for places of one text, the words by which a browser finds them in a page that holds the text. */
export function directiveFinder(text: string): (place: Span) => Directive {
  const folded = fold(text);
  const standsOnce = (words: string) => folded.split(fold(words), 3).length === 2;
  return (place) => {
    const whole = wholeWords(text, place);
    const enough = AROUND.filter((length) => length > 0 || whole.end - whole.start >= SHORT);
    const namings = enough.map((length) => nameOf(text, whole, length));
    const isClear = ({ before, start, end, behind }: Naming) =>
      standsOnce(before + start + (end ? '' : behind)) && (!end || endsOnce(text.slice(whole.start, whole.end), end));
    const { start, end, before, behind } = namings.find(isClear) ?? (namings.at(-1) as Naming);
    return { prefix: before.trim(), start, end, suffix: behind.trim() };
  };
}

/** The address with its directives. Undefined where it is none that readers may be sent to. */
export function textFragmentUrl(url: string | undefined, directives: readonly Directive[]): string | undefined {
  const parsed = url ? URL.parse(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return undefined;
  const [address = ''] = parsed.href.split(':~:');
  const told = directives.filter(({ start }) => start !== '').map(written);
  if (told.length === 0) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:${told.join('&')}`;
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/** "-", "," and "&" part a directive; encodeURIComponent leaves "-" as it is. */
const encode = (words: string): string => encoded(words).replaceAll('-', '%2D');
const encoded = (words: string): string => encodeURIComponent(words.toWellFormed());

/** What browsers compare by: letters without case and accents, spaces alike. */
const fold = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Browsers find whole words only, as ICU parts them; a place that cuts one is widened to it. */
function wholeWords(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST_WORD);
  const head = WORDS.segment(text.slice(from, start + LONGEST_WORD)).containing(start - from);
  const to = Math.max(0, end - LONGEST_WORD);
  const tail = WORDS.segment(text.slice(to, end + LONGEST_WORD)).containing(end - 1 - to);
  return { start: from + (head?.index ?? start - from), end: tail ? to + tail.index + tail.segment.length : end };
}

/**
 * All the words of a short place; of a long one, or one of several lines, the first and the last. Around it only what
 * stands in the same line: what a page has between two paragraphs, nobody knows.
 */
function nameOf(text: string, { start, end }: Span, length: number): Naming {
  const before =
    text
      .slice(Math.max(0, start - 2 * length), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + 2 * length).split('\n')[0] ?? '';
  const context = { before: wordsFromEnd(before, length), behind: wordsFromStart(behind, length) };
  const words = text.slice(start, end);
  if (!words.includes('\n') && encoded(words).length <= LONGEST_WHOLE) return { start: words, end: '', ...context };
  const lines = words.split('\n');
  return {
    start: wordsFromStart(lines[0] ?? '', LONGEST_END),
    end: wordsFromEnd(lines.at(-1) ?? '', LONGEST_END),
    ...context,
  };
}

/** As many words as fit into so many encoded characters. */
function wordsFromStart(line: string, longest: number): string {
  return taken([...WORDS.segment(line.slice(0, 2 * longest))], longest, (all, one) => all + one);
}

function wordsFromEnd(line: string, longest: number): string {
  const from = Math.max(0, line.length - 2 * longest);
  return taken([...WORDS.segment(line.slice(from))].reverse(), longest, (all, one) => one + all);
}

function taken(
  segments: readonly Intl.SegmentData[],
  longest: number,
  join: (all: string, one: string) => string,
): string {
  let all = '';
  let words = '';
  for (const [at, { segment, isWordLike }] of segments.entries()) {
    all = join(all, segment);
    if (encoded(all).length > longest) break;
    if (isWordLike || at === segments.length - 1) words = all;
  }
  return words;
}

/** A range goes to the first place where its end stands. */
function endsOnce(words: string, end: string): boolean {
  const [folded, last] = [fold(words), fold(end)];
  return folded.indexOf(last) + last.length === folded.length;
}
