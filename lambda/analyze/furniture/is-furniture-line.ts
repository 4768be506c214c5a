import type { Span } from '../../model.ts';
import { furnitureRules, shareWords } from './furniture-rules.ts';

/** Longer lines are article, whatever they begin with; it also bounds the work of every pattern. */
const MAX_CHARACTERS = 400;

/** Is this line, or this sentence, something that stands around articles? 'edges' also asks the rules for first and last lines. */
export function isFurnitureLine(text: string, { start, end }: Span, place: 'anywhere' | 'edges'): boolean {
  if (end - start > MAX_CHARACTERS) return false;
  const line = text.slice(start, end);
  const words = line.split(/\s+/);
  if (words.every((word) => shareWords.has(word.toLowerCase().replace(/[^\w-]/g, '')))) return true;
  return furnitureRules.some(
    ({ pattern, maxWords, where }) =>
      words.length <= maxWords && (where === 'anywhere' || place === 'edges') && pattern.test(line),
  );
}
