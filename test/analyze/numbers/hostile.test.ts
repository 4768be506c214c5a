import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { sampleOf } from '../../thorough.ts';
import { bodyOf } from './body-of.ts';

const LENGTH = 300_000;

/** Without a line break: a quadratic rule would run into the time limit of the test. bench/analysis.ts reads whole megabytes. */
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const SILENT = [
  'one hundred and ',
  ...[
    '1',
    '1,',
    '1.1.',
    '$',
    '-',
    '(',
    '“',
    'a.',
    'U.S.',
    'www.',
    "a'a",
    '555-',
    '7:',
    'March 3, ',
    'million ',
    'half a ',
    'a',
  ],
  ...['has been ', 'the ', 'A ', '½½', '\ud800', 'No. ', 'in the '],
];

test.each(sampleOf(SILENT, 3))('an endless row of %j holds no number', (piece) => {
  expect(findNumbers(bodyOf(fill(piece)))).toEqual([]);
});

const LOUD = [
  'one hundred and two dogs and ',
  '1,000 dogs ',
  'killed 19 people and ',
  '5 percent of ',
  '2 and a half dogs, ',
  '$5 to ',
];

test.each(sampleOf(LOUD, 2))('an endless row of %j is read in one go', (piece) => {
  expect(findNumbers(bodyOf(fill(piece))).length).toBeGreaterThan(0);
});

test('around a number among hundreds of verbs no more is read than a label holds', () => {
  const sentence = `He ${'ran in it he said '.repeat(100)}for 5 years ${'in it ran of it '.repeat(100)}.\n`;
  expect(findNumbers(bodyOf(sentence.repeat(80))).length).toBeGreaterThan(0);
});

test('of an endless list of sentences the first 5,000 numbers are read', () => {
  expect(findNumbers(bodyOf(fill('5 dogs barked.\n')))).toHaveLength(5_000);
});

test('a run of digits too long to count with is no number', () => {
  expect(findNumbers(bodyOf(`Account ${'9'.repeat(40)} dollars`))).toEqual([]);
});
