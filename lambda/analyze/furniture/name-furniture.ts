import type { Span } from '../../model/span.ts';
import { countWords } from '../count-words.ts';
import { furnitureRules, shareWords } from './furniture-rules.ts';

/**
 * The rule by which a line, or a sentence, is something that stands around articles; undefined: it is none. 'edges' also
 * asks the rules for first and last lines.
 */
export type NameFurniture = (line: Span, place: 'anywhere' | 'edges') => string | undefined;

/** Longer lines are article, whatever they begin with; it also bounds the work of every pattern. */
const MAX_CHARACTERS = 400;

/** Names the lines of one text. */
export function furnitureNamer(text: string): NameFurniture {
  const rules = furnitureRules.filter(({ sign }) => !sign || sign.test(text));
  return ({ start, end }, place) => {
    if (end - start > MAX_CHARACTERS) return undefined;
    const line = text.slice(start, end);
    if (isRowOfButtons(line)) return 'share buttons';
    const words = countWords(line);
    return rules.find(
      ({ pattern, maxWords, where }) =>
        words <= maxWords && (where === 'anywhere' || place === 'edges') && pattern.test(line),
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
