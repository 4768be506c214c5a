import { printable } from './printable.ts';

const LONGEST = 90;

/** The words of a fact on one line, cut where they would fill it. */
export function excerpt(words: string): string {
  const line = printable(words).replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$|\s+\S*$/, '')} …`;
}
