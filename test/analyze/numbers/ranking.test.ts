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

  test('shows a fourth number, but a fifth only where it is worth it', () => {
    const text = [
      'The town will buy 12 ferries for $84 million.',
      FILLER,
      FILLER,
      'It sells tickets in 17 countries, in 23 towns and in 31 harbours.',
    ].join('\n');
    expect(shown(text)).toHaveLength(4);
  });

  test('puts a count of one behind all others, and shows no fourth such', () => {
    const idle = 'The town owns one ferry in the harbour.';
    expect(shown(`Rents rose 12 percent.\n${FILLER}\n${idle}\nIt has seven huts.`)).toEqual([
      '12 percent',
      'seven',
      'one',
    ]);
    const three = 'Rents rose 12 percent.\nIt has seven huts.\nA boat costs $40 million.';
    expect(shown(`${three}\n${idle}`)).not.toContain('one');
    expect(shown(`${three}\nThe storm killed one sailor.`)).toContain('one');
  });

  test('puts small counts, ages and spans of time behind better figures', () => {
    const text = [
      'The town will buy electric ferries, a plan that will cost $84 million.',
      'The first two ferries enter service within 18 months.',
      'They will carry 2.3 million passengers a year, nearly 40 percent more than the old ones.',
      'Ada Hill, 42, leads the union, and 900 people work in the harbour.',
    ].join('\n');
    expect(shown(text).slice(0, 3).toSorted()).toEqual(['$84 million', '2.3 million', '40 percent']);
    expect(shown(text)).not.toContain('18 months');
  });

  test('shows a small count where nothing better stands', () => {
    expect(shown(`The town will build a harbour.\n${FILLER}\nIt owns two boats in the north.`)).toEqual(['two']);
  });

  test('takes no two things for a repetition of two others', () => {
    const text = `The town owns 40 ferries.\nIt lost two boats.\n${FILLER}\nIt waited two winters.`;
    expect(shown(text)[0]).toBe('40');
  });

  test('puts a part behind the whole', () => {
    const text = `${FILLER}\nThe storm hurt 40 sailors, including 12 captains.`;
    expect(shown(text)).toEqual(['40', '12']);
  });
});
