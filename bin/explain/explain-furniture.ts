import type { Outline } from '../../lambda/analyze/outline.ts';
import { excerpt } from './excerpt.ts';

/** Each line that is not the article, with the rule that says so. */
export function explainFurniture({ whole, furniture }: Outline): readonly string[] {
  return furniture.lines.flatMap(({ start, end, rule }) => [excerpt(whole.text.slice(start, end)), `  rule: ${rule}`]);
}
