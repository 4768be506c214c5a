import { describe, expect, test } from 'vitest';
import { countWords } from '../../../lambda/analyze/count-words.ts';
import { countPieces } from '../../../lambda/analyze/words/count-pieces.ts';
import { placesIn } from '../../../lambda/analyze/words/places-in.ts';
import { plainWordFinder } from '../../../lambda/analyze/words/plain-word-finder.ts';
import { readWords } from '../../../lambda/analyze/words/read-words.ts';

const ODD = 'The K2 café’s “İzmir” menu — 5€, naïve_x… no\u00a0one \ud800 saw 𝒜lice 5.5 times。Σ';

describe('readWords', () => {
  test('finds the letters and digits of any script, and no other signs', () => {
    const { places } = readWords(ODD);
    expect(places.map(({ word }) => word.text)).toEqual([
      'The',
      'K2',
      'café',
      's',
      'İzmir',
      'menu',
      '5',
      'naïve_x',
      'no',
      'one',
      '\ud800',
      'saw',
      '𝒜lice',
      '5',
      '5',
      'times',
      'Σ',
    ]);
  });

  test('gives places that slice to their words, and small letters place for place', () => {
    for (const { start, end, word } of readWords(ODD).places) {
      expect(ODD.slice(start, end)).toBe(word.text);
      expect(word.lower).toHaveLength(word.text.length);
    }
  });

  test('counts a word in all its places, as it is written', () => {
    const { distinct } = readWords('The ferry and the other ferry, the red one.');
    expect(distinct.map(({ text, times }) => `${times} ${text}`)).toEqual([
      '1 The',
      '2 ferry',
      '1 and',
      '2 the',
      '1 other',
      '1 red',
      '1 one',
    ]);
    expect(distinct.map(({ index }) => index)).toEqual([...distinct.keys()]);
  });

  test('calls a word plain that has letters of ASCII only', () => {
    const plain = readWords('Ferry K2 café x_y M').distinct.filter(({ isPlain }) => isPlain);
    expect(plain.map(({ text }) => text)).toEqual(['Ferry', 'M']);
  });
});

test('a stretch has the words that begin in it', () => {
  const words = readWords('one two three four');
  expect(placesIn(words, { start: 4, end: 14 }).map(({ word }) => word.text)).toEqual(['two', 'three']);
});

test.each(['one', 'one two', 'one — two,\tthree\u2003four', '“One” (two) 3'])(
  '“%s” has as many pieces within a text as alone',
  (stretch) => {
    const text = ` a ${stretch}\n\nb`;
    const start = text.indexOf(stretch);
    expect(countPieces(readWords(text), { start, end: start + stretch.length })).toBe(countWords(stretch));
  },
);

test.each([
  ['ferry sails', 5],
  ['ferry', 5],
  ['ferry, which', 5],
  ['ferry. It', 5],
  ['U.S. ferry', undefined],
  ['don’t go', undefined],
  ['www.paper.example', undefined],
  ['Zoë Marsh', undefined],
  ['5 ferries', undefined],
  ['ferry) sails', undefined],
])('the plain word at the start of "%s" ends at %s', (text, end) => {
  const wordAt = plainWordFinder(text, readWords(text));
  expect(wordAt(0, text.length)?.end).toBe(end);
});

test('a word that its stretch cuts is no plain word of it', () => {
  const text = 'the ferries';
  expect(plainWordFinder(text, readWords(text))(4, 9)).toBeUndefined();
});
