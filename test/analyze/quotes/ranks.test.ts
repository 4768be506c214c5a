import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lambda/analyze/quotes/find-quotes.ts';
import { bodyOf } from './body-of.ts';

const shownIn = (text: string) =>
  findQuotes(bodyOf(text))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ speaker }) => speaker?.name);

const said = (name: string) => `“We must keep our promise to the people of this town,” said ${name}.\n`;

describe('the rank of a quotation', () => {
  it.each([
    ['is given to whole sentences', said('Ana Ruiz'), ['Ana Ruiz']],
    [
      'is given to a clause behind that and a comma',
      'Ana Ruiz said that, “while the water is high, we must keep our promise.”',
      ['Ana Ruiz'],
    ],
    ['is not given to fragments', 'Ana Ruiz said she would “keep the promise to the people of this old town.”', []],
    ['is not given to scare quotes', 'Ana Ruiz wants to end the “forever wars.”', []],
    ['is not given to a few words', '“We must go,” said Ana Ruiz.', []],
    ['is not given without a speaker', '“We must keep our promise to the people of this town.”', []],
    [
      'is not given to a pronoun nobody resolves',
      '“We must keep our promise to the people of this town,” they said.',
      [],
    ],
    ['is not given to a role without a name', said('the neighbour'), []],
    ['is not given to somebody’s son', said('his son'), []],
    ['is not given to a person without a name', said('a protester'), []],
    ['is not given to the second', said('the second'), []],
    ['is not given to guessed marks', '?We must keep our promise to the people of this town,? said Ana Ruiz.', []],
    ['is given to several', said('prosecutors'), ['prosecutors']],
    ['is given to a body', said('the agency'), ['agency']],
    ['is given once for each speaker', said('Ana Ruiz') + said('Ana Ruiz') + said('Bob Roe'), ['Ana Ruiz', 'Bob Roe']],
    [
      'is given to three at most',
      ['Ana Ruiz', 'Bob Roe', 'Carl Voss', 'Dora Lind'].map(said).join(''),
      ['Ana Ruiz', 'Bob Roe', 'Carl Voss'],
    ],
  ])('%s', (_, text, expected) => expect(shownIn(text)).toEqual(expected));

  it('is not given to more than forty words', () => {
    expect(shownIn(`“We ${'must keep our promise and '.repeat(9)}go,” said Ana Ruiz.`)).toEqual([]);
  });
});
