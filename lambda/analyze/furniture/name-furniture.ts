import type { Span } from '../../model/span.ts';
import { furnitureRules, shareWords } from './furniture-rules.ts';

/** Longer lines are article, whatever they begin with; it also bounds the work of every pattern. */
const MAX_CHARACTERS = 400;

/**
 * The rule by which a line, or a sentence, is something that stands around articles; undefined: it is none. 'edges' also
 * asks the rules for first and last lines.
 */
export function nameFurniture(text: string, { start, end }: Span, place: 'anywhere' | 'edges'): string | undefined {
  if (end - start > MAX_CHARACTERS) return undefined;
  const line = text.slice(start, end);
  const words = line.split(/\s+/);
  if (words.every((word) => shareWords.has(word.toLowerCase().replace(/[^\w-]/g, '')))) return 'share buttons';
  return furnitureRules.find(
    ({ pattern, maxWords, where }) =>
      words.length <= maxWords && (where === 'anywhere' || place === 'edges') && pattern.test(line),
  )?.name;
}
