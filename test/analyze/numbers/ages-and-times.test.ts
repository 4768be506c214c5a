import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

const labelOf = (sentence: string, figure: string) =>
  findNumbers(bodyOf(sentence)).find(({ text }) => text === figure)?.label;

const LABELS: readonly (readonly [sentence: string, figure: string, label: string])[] = [
  // what befell whom
  ['Karin Vale, 44, was struck by a mast in Aldby.', '44', 'Karin Vale, … struck by a mast in Aldby'],
  ['Odd Lund, 31, of Ellery, Varland, was charged with theft.', '31', 'Odd Lund, … charged with theft'],
  ['Police said Odd Lund, 31, and his wife were freed.', '31', 'Odd Lund, … freed'],
  ['A baker aged 61 was badly hurt on the pier.', '61', 'baker aged … badly hurt on the pier'],
  ['Four cooks aged 19 to 24 were held.', '24', 'cooks aged … held'],
  ['A 19-year-old sailor who swam to the pier was fined.', '19-year-old', 'sailor who swam to the pier'],
  [
    'The 70-year-old pilot pushed off the pier by a goat is well.',
    '70-year-old',
    'pilot pushed off the pier by a goat',
  ],
  ['Guards arrested a 52-year-old baker late on Monday.', '52-year-old', 'baker arrested'],
  ['A 30-year-old found a purse in the harbour.', '30-year-old', 'found a purse in the harbour'],
  ['They told of the rescue of a 6-year-old.', '6-year-old', 'told of the rescue of …'],
  // a limit with its words
  ['No child under the age of 5 may row.', '5', 'No child under the age of … may row'],
  // fates, of whoever is surely meant
  [
    'Liv Arne, a potter who sold jars in the Great War, died at home at age 91.',
    '91',
    'Liv Arne died at home at age …',
  ],
  ['He mourned Liv Arne, who drowned at the age of 91.', '91', 'Liv Arne drowned at the age of …'],
  ['The potter whose jars stood in the Hall of Salt is dead at age 91.', '91', 'dead at age …'],
  ['Liv Arne, who sold jars, died on Monday; she was 91.', '91', 'Liv Arne died'],
  ['She left school at age 14.', '14', 'left school at age …'],
  // what lasted, in a clause that is plain
  ['For six years, the crew mapped the reef.', 'six years', 'crew mapped the reef'],
  ['A baker who vanished for nine days is home.', 'nine days', 'baker vanished for …'],
  ['She lost the two weeks she waited in Aldby.', 'two weeks', 'lost the … she waited in Aldby'],
  ['He came back after two months living on fish.', 'two months', 'came back after … living on fish'],
  ['He got six months in jail, suspended for a year.', 'six months', 'got … in jail'],
  // and what was then
  ['Three days later, the crew sailed home.', 'Three days', 'later crew sailed home'],
  // or the words around it
  ['He had kind words for the 62-year-old, a friend.', '62-year-old', 'had kind words for …'],
  ['The harbour will shrink in the next two years.', 'two years', 'harbour will shrink in the next …'],
  ['The shop closed some four minutes too soon.', 'four minutes', 'shop closed … too soon'],
  ['The pier is watched 24 hours a day.', '24 hours', 'pier is watched … a day'],
];

test.each(LABELS)('in "%s" the label of %s is "%s"', (sentence, figure, label) => {
  expect(labelOf(sentence, figure)).toBe(label);
});

const NONE: readonly (readonly [what: string, sentence: string, figure: string])[] = [
  ['several at once', 'They fined men aged 40, 52 and 60.', '40'],
  ['a mean', 'Sailors retire at an average age of 61.', '61'],
  ['somebody named before', 'Ben Moss left the island when he was 8.', '8'],
  ['a place', 'It rained in the first half at Salt Quay Park, but the 29-year-old stayed.', '29-year-old'],
  ['a limit of time', 'They must pay within 60 days of landing.', '60 days'],
];

test.each(NONE)('no label tells %s as an age, nor a limit as a span of time', (_, sentence, figure) => {
  expect(labelOf(sentence, figure)).toBe('');
});

describe('an age of which nothing is told', () => {
  const shown = (text: string) => findNumbers(bodyOf(text)).flatMap(({ rank, text: figure }) => (rank ? [figure] : []));
  const FIGURES =
    'The town owns 40 ferries.\nThe mine gave $7 million for a pier.\nRents rose 12 percent in the harbour.';

  test('is not shown behind the lead, where other figures stand', () => {
    expect(shown(`${FIGURES}\nIt rained.\nIt rained.\nShe met a 33-year-old cousin.`)).not.toContain('33-year-old');
  });

  test('is shown in the lead', () => {
    expect(shown(`She met a 33-year-old cousin.\n${FIGURES}`)).toContain('33-year-old');
  });

  test('is shown for want of others', () => {
    expect(shown('It rained.\nIt rained.\nIt rained.\nShe met a 33-year-old cousin.')).toEqual(['33-year-old']);
  });
});
