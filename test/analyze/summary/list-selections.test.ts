import { expect, test } from 'vitest';
import type { Candidate } from '../../../lambda/analyze/summary/candidate.ts';
import { listSelections } from '../../../lambda/analyze/summary/list-selections.ts';

/** Candidates of so many words, each a sentence further on. */
const candidatesOf = (...lengths: readonly number[]): readonly Candidate[] =>
  lengths.map((words, index) => ({
    index: index * 2,
    start: index * 100,
    end: index * 100 + 90,
    words,
    marks: 0,
    needsPrevious: false,
    needsNext: false,
    repeats: false,
    stems: new Set(),
    figures: new Set(),
    features: {},
    cutWords: 0,
  }));

const lengthsOf = (...lengths: readonly number[]) =>
  listSelections(candidatesOf(...lengths)).map((chosen) => chosen.map(({ words }) => words));

test('two sentences are a summary where they are as long as three', () => {
  expect(lengthsOf(28, 28)).toEqual([[28, 28]]);
  expect(lengthsOf(28, 27)).toEqual([]);
});

test('a fourth sentence must leave it short, three long ones are still three', () => {
  expect(lengthsOf(20, 21, 22, 37)).toContainEqual([20, 21, 22, 37]);
  expect(lengthsOf(20, 21, 22, 38).every((chosen) => chosen.length < 4)).toBe(true);
  expect(lengthsOf(56, 57, 57)).toContainEqual([56, 57, 57]);
});
