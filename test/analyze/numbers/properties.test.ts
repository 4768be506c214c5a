import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { anyString } from '../../any-string.ts';
import { bodyOf } from './body-of.ts';

/** Sentences made of the words that the rules look for, in any order, so that the rules meet each other. */
const word = fc.constantFrom(
  ...[
    'more than',
    'about',
    '5,000',
    '$',
    '700',
    'million',
    'eight',
    'and',
    'a half',
    'people',
    'were killed',
    'in',
    'Iraq',
    ',',
    '.',
  ],
  ...[
    'percent',
    '%',
    'to',
    '-',
    '–',
    'year',
    'years',
    'old',
    'of',
    'the',
    'who',
    'October',
    '2019',
    '“',
    '”',
    '’s',
    'U.S.',
    'troops',
  ],
  ...[
    'one',
    'two',
    'thirds',
    '1/2',
    '½',
    'C$',
    'euros',
    'an hour',
    '(',
    ')',
    'No.',
    '\ud800',
    '\u202e',
    '\n',
    'é',
    '911',
    '7:45',
  ],
);
const article = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
  anyString({ maxLength: 200 }),
);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('every number', () => {
  test('slices to its text, and its approximator to its own', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { start, end, text: figure, approx, approxSpan } of findNumbers(bodyOf(text))) {
          expect(text.slice(start, end)).toBe(figure);
          if (approxSpan) expect(text.slice(approxSpan.start, approxSpan.end)).toBe(approx);
        }
      }),
    );
  });

  test('is labelled in exactly the words of its spans', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { label, labelSpans } of findNumbers(bodyOf(text))) {
          const spoken = labelSpans.map(({ start, end }) => text.slice(start, end)).join(' ');
          expect(wordsOf(label)).toEqual(wordsOf(spoken));
          expect(label.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  test('stands behind the one before, is finite, and has a rank of its own', () => {
    fc.assert(
      fc.property(article, (text) => {
        const numbers = findNumbers(bodyOf(text));
        const ranks = numbers.flatMap(({ rank }) => rank ?? []);
        expect(ranks.toSorted()).toEqual(ranks.map((_, i) => i + 1));
        expect(numbers.every(({ value }) => Number.isFinite(value))).toBe(true);
        expect(numbers.every(({ start }, i) => start >= (numbers[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  test('is the same on every reading', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(findNumbers(bodyOf(text))).toEqual(findNumbers(bodyOf(text)));
      }),
    );
  });
});
