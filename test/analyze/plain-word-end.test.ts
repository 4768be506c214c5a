import { expect, test } from 'vitest';
import { plainWordEnd } from '../../lambda/analyze/plain-word-end.ts';

test.each([
  ['ferry sails', 5],
  ['ferry', 5],
  ['ferry, which', 5],
  ['ferry. It', 5],
  ['U.S. ferry', 0],
  ['don’t go', 0],
  ['www.paper.example', 0],
  ['Zoë Marsh', 0],
  ['5 ferries', 0],
  ['ferry) sails', 0],
])('a plain word at the start of "%s" ends at %i', (text, end) => {
  expect(plainWordEnd(text, 0)).toBe(end);
});
