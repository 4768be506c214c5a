import type { Span } from '../../model/span.ts';
import { abbreviations } from './abbreviations.ts';
import { openers } from './openers.ts';
import type { Stop } from './stop.ts';

// Abbreviations, initials and "“Why?” Mr. Ito asked" are short; looking further would make a megabyte without a space slow.
const LOOK_BACK = 24;
const LOOK_AHEAD = 80;

// Stops, spaced points behind them (". . ."), closing marks and footnote numbers. No part can take what the next one
// starts with, so there is one way to match and the search is linear.
const STOPS = /([.!?…]+(?: \.(?![\p{L}\p{N}]))*|[。！？｡।॥؟۔]+)([”’"'»)\]」』]*(?: ?\[[\d, –-]{1,9}\])*)/gu;
// Scripts that write no space behind a stop.
const UNSPACED = /^[。！？｡]/;
const NEXT_WORD = /^\s*([“‘"'«([{¿¡•⁃*—–-]*)\s?((?:[\p{L}\p{N}$€£][\p{L}\p{N}’'&-]{0,40})?)/u;
// "Sen" of "then-Sen", "Mr" of "‘Mr".
const LAST_PIECE = /[^-‘'/]*$/;
const BREAK = /[\s“”"()[\]—–]/;

/** Every place of a sentence at which it may end, the end of the paragraph left out. */
export function* findStops(text: string, { start, end }: Span): Generator<Stop, void, undefined> {
  const words = text.slice(start, end);
  STOPS.lastIndex = 0;
  for (let match = STOPS.exec(words); match; match = STOPS.exec(words)) {
    const [whole, stops = '', closers = ''] = match;
    const from = start + match.index;
    const to = from + whole.length;
    if (to >= end) return;
    if (!/[\s“«]/.test(text.charAt(to)) && !UNSPACED.test(stops)) continue;
    const word = wordBefore(text, from, start);
    const previous = wordBefore(text, from - word.length - 1, start);
    const { openers, nextWord, opensSentence, rest } = readNext(text.slice(to, Math.min(end, to + LOOK_AHEAD)));
    yield {
      start: from,
      end: to,
      stops,
      closers,
      word,
      previous,
      abbreviation: word ? abbreviations.get(word.slice(word.search(LAST_PIECE)).toLowerCase()) : undefined,
      openers,
      nextWord,
      opensSentence,
      rest,
    };
  }
}

function wordBefore(text: string, end: number, limit: number): string {
  let start = end;
  while (start > limit && end - start < LOOK_BACK && !isBreak(text.charCodeAt(start - 1))) start--;
  return text.slice(start, Math.max(start, end));
}

/** Most letters are told without the pattern. */
const isBreak = (code: number) => !(code >= 0x61 && code <= 0x7a) && BREAK.test(String.fromCharCode(code));

function readNext(after: string): Pick<Stop, 'openers' | 'nextWord' | 'opensSentence' | 'rest'> {
  const [skipped = '', marks = '', nextWord = ''] = NEXT_WORD.exec(after) ?? [];
  const opensSentence =
    /[“"«]/.test(marks) || (nextWord !== '' && openers.has(nextWord.toLowerCase().replace('’', "'")));
  return { openers: marks, nextWord, opensSentence, rest: after.slice(skipped.length) };
}
