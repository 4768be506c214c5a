import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

const labelsOf = (text: string) => findNumbers(bodyOf(text)).map(({ label }) => label);

const LABELS: readonly (readonly [sentence: string, ...labels: readonly string[]])[] = [
  // the words stop before what they need
  ['The 40-year-old cook from Norvik expanded upon the old and honoured trade of his father.', 'cook from Norvik'],
  ['Two rowers from the other boat testified that Ben Moss struck the captain.', 'rowers from the other boat'],
  ['A survey found that 60 percent of young sailors have saved nothing at all.', 'young sailors'],
  [
    'More than 500,000 people on the coast live on the trade according to the Guild of Harbour and River Pilots.',
    'people on the coast live on the trade',
  ],
  ['About 300 pupils qualified for free meals in Aldby based on need.', 'pupils qualified for free meals in Aldby'],
  // what is owned
  ['A law caps court fees at 15% of the town’s overall budget.', 'town’s overall budget'],
  ['Nobody paid the $5 million of the sailors’ fund.', 'sailors’ fund'],
  // whose the figure is
  ['The poll shows that Moss leads Roth by 43 percent to 38 percent.', 'Moss leads Roth', 'Roth'],
  ['Nearly 37 percent of women and 52 percent of men fear the sea.', 'women fear the sea', 'men fear the sea'],
  ['One sailor drowned and 17 were injured in Aldby.', 'sailor drowned', 'injured in Aldby'],
  ['Births rose among women between the ages of 35 and 39.', 'women'],
  [
    'An old sailor with asthma who has spent the past 14 years in Norvik is free.',
    'old sailor with asthma spent in Norvik',
  ],
  // what a way or an event is
  [
    'The council fined the firm $100,000 for the way she was treated.',
    'council fined the firm for the way she was treated',
  ],
  ['She gave birth two days after dying of a fever.', 'after dying of a fever'],
];

test.each(LABELS)('a label is whole and true of its figure: %s', (sentence, ...labels) => {
  expect(labelsOf(sentence)).toEqual(expect.arrayContaining(labels));
});

const UNLABELLED: readonly string[] = [
  'The Council of Eight bill failed.',
  'Withdrawals hit a post-9/11 record.',
  'A rock passed within 7,500 miles of Norvik.',
  'He faces up to 15 years if convicted.',
  'It took five hours, but she is free.',
  'She was born three days after her father would have turned 21.',
  'She trails him in the average of the polls by nearly nine percentage points.',
  'Both hope to reach the line (the old pier) in about two months’ time, through some ice.',
];

test.each(UNLABELLED)('a figure that no words around it explain has no label: %s', (sentence) => {
  expect(labelsOf(sentence)[0]).toBe('');
});
