import { expect, test } from 'vitest';
import { figuresIn } from '../../../lambda/analyze/summary/figures-in.ts';

test.each([
  ['It cost $1,200 and 3.5 tons of sand.', ['1200', '3.5']],
  ['The 40 boats of 1998 left in 2024.', ['40']],
  ['COVID-19, F-16 and v1.19 are names.', []],
  ['From 10-15 boats', ['10']],
  ['Nothing in digits.', []],
])('the figures of "%s" are told without their thousands marks and without years', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
