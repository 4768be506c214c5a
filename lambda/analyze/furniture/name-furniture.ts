import type { Span } from '../../model/span.ts';
import { countPieces } from '../words/count-pieces.ts';
import type { Words } from '../words/word.ts';
import { furnitureRules, shareWords } from './furniture-rules.ts';

/**
 * The rule by which a line, or a sentence, is something that stands around articles; undefined: it is none. 'edges' also
 * asks the rules for first and last lines.
 */
export type NameFurniture = (line: Span, place: 'anywhere' | 'edges') => string | undefined;

/** Longer lines are article, whatever they begin with; it also bounds the work of every pattern. */
const MAX_CHARACTERS = 400;

const WORD_SIGNS = new Set(furnitureRules.flatMap(({ signs = [] }) => signs));

/**
 * What the rules without signs look for, and a little more, since capitals are not told apart: nearly every line is none of
 * it, and one look tells. (The pattern's own flags, "(?i:", are no way: V8 misses matches of such where it saves on code.)
 */
const UNSIGNED = new RegExp(
  furnitureRules.flatMap(({ signs, pattern }) => (signs ? [] : `(?:${pattern.source})`)).join('|'),
  'iu',
);

/** Names the lines of one text. */
export function furnitureNamer(text: string, words: Words): NameFurniture {
  const known = new Set(words.distinct.flatMap(({ lower }) => (WORD_SIGNS.has(lower) ? lower : [])));
  const stands = (sign: string) => known.has(sign) || (sign.length === 1 && text.includes(sign));
  const rules = furnitureRules.filter(({ signs }) => !signs || signs.some(stands));
  return (span, place) => {
    if (span.end - span.start > MAX_CHARACTERS) return undefined;
    const line = text.slice(span.start, span.end);
    if (isRowOfButtons(line)) return 'share buttons';
    const length = countPieces(words, span);
    const mayBeUnsigned = UNSIGNED.test(line);
    return rules.find(
      ({ pattern, signs, maxWords, where }) =>
        (signs || mayBeUnsigned) &&
        length <= maxWords &&
        (where === 'anywhere' || place === 'edges') &&
        pattern.test(line),
    )?.name;
  };
}

/** "Share Tweet Email". The first word tells of nearly every line that it is none. */
function isRowOfButtons(line: string): boolean {
  const end = line.search(/\s/);
  return isButton(end < 0 ? line : line.slice(0, end)) && line.split(/\s+/).every(isButton);
}

function isButton(word: string): boolean {
  const lower = word.toLowerCase();
  return shareWords.has(/[^\w-]/.test(lower) ? lower.replace(/[^\w-]/g, '') : lower);
}
