import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

/** The figures shown, best first. */
const shown = (text: string, title?: string) =>
  findNumbers(bodyOf(text, title))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank))
    .map(({ text: figure }) => figure);

const FILLER = 'The harbour lies in the north of the island, where it rains.';

describe('the ranking', () => {
  test('puts the lead before what comes later', () => {
    expect(shown(`The town will build 40 ferries.\n${FILLER}\n${FILLER}\nIt owns 12 boats.`)[0]).toBe('40');
  });

  test('puts a figure of the headline first', () => {
    const text = `The town owns 40 ferries.\n${FILLER}\nRents rose 12 percent in the harbour.`;
    expect(shown(text, 'Rents Up 12 Percent')[0]).toBe('12 percent');
  });

  test('shows a value once', () => {
    expect(shown('The mine gave $300 million.\nThe port gave $300 million, too.\nThe town owns 40 ferries.')).toEqual([
      '$300 million',
      '40',
    ]);
  });

  test('never goes by magnitude', () => {
    const text = `The storm killed 14 sailors.\n${FILLER}\nThe island has 900,000 people.`;
    expect(shown(text)[0]).toBe('14');
  });

  test('puts the background of another matter below the news', () => {
    const text =
      'The plea came amid a fever that has infected more than 6,000 people.\nThe town seeks $700 million for the harbour.';
    expect(shown(text)[0]).toBe('$700 million');
  });

  test('shows six at most, each rank once', () => {
    const text = Array.from({ length: 20 }, (_, i) => `The town owns ${i + 20} ferries in the harbour.`).join('\n');
    const ranks = findNumbers(bodyOf(text)).flatMap(({ rank }) => rank ?? []);
    expect(ranks.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
