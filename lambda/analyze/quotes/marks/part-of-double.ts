import type { Mark } from './mark.ts';
import type { Part } from './pair-marks.ts';

/** What a double mark can be where it stands. */
export function partOfDouble({ sign, mayOpen, startsWord, mayClose }: Mark, isOpen: boolean): Part {
  if (/^[“„«]|‘‘|``$/.test(sign)) return isOpen && mayClose && !mayOpen ? 'close' : 'open'; // “The roads are gone,“ said
  if (/^[”»]|’’$/.test(sign)) return isOpen || !mayOpen || mayClose ? 'close' : 'open'; // ”Go,” he said
  if (isOpen) return mayOpen && !mayClose ? 'open' : 'close';
  return mayOpen || startsWord ? 'open' : 'none'; // none: 6'2"
}
