import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

const labelsOf = (text: string) => findNumbers(bodyOf(text)).map(({ label }) => label);

const LABELS: readonly (readonly [sentence: string, ...labels: readonly string[]])[] = [
  // what is counted, and what was done with it
  ['About 5,000 U.S. troops remain in the valley.', 'U.S. troops remain in the valley'],
  ['Nearly eight million people have been freed from its rule.', 'people freed from its rule'],
  ['The storm has killed more than 40 sailors.', 'sailors killed'],
  [
    'The fever infected 6,000 people and killed nearly 300 along the coast.',
    'people infected',
    'people killed along the coast',
  ],
  [
    'More than 600 people need food, and nearly 90 fled their homes last year.',
    'people need food',
    'people fled their homes last year',
  ],
  ['The bay holds 31 other islands.', 'bay holds … other islands'],
  ['Guards in Norvik, including about 700 border guards, were sent home.', 'border guards'],
  // what the money is for
  ['They gave toward our target of more than $300 million for 2031.', 'target for 2031'],
  ['A fund of $100 million for vaccines was approved.', 'fund for vaccines'],
  ['The mine signed a $7 million contract with the harbour.', 'signed a … contract with the harbour'],
  ['The island owes $70 billion in debt.', 'island owes … in debt'],
  [
    'The council will provide the $100 million it pledged to repair the bridge.',
    'council pledged to repair the bridge',
  ],
  ['At least $1 million was donated by the Hill family.', 'donated by the Hill family'],
  ['The yearly levy is more than $1.4 billion.', 'yearly levy'],
  ['Forty countries pledged $90 million for schools on Tuesday.', 'countries', 'countries pledged … for schools'],
  // what the share is of
  ['The island gets 58 percent of its heat from peat.', 'island gets … of its heat from peat'],
  ['The mayor beat the captain by 18 points in Norvik.', 'mayor beat the captain by … in Norvik'],
  // who is that old, and what took so long
  ['A 7-year-old boy was rescued on Monday.', 'boy rescued'],
  ['Ada Hill, 42, was rescued.', 'Ada Hill, … rescued'],
  ['The 10-week course is full.', 'course'],
];

test.each(LABELS)('the label says what is measured: %s', (sentence, ...labels) => {
  expect(labelsOf(sentence)).toEqual(labels);
});

test('an age without a name takes it from the sentence before', () => {
  expect(labelsOf('Ada Hill, who built the first ferry, has died.\nShe was 83.')).toEqual(['Ada Hill died']);
});

test('an age takes the name of who died in the sentence before, wherever it stands', () => {
  expect(labelsOf('The towns mourned the loss of Ann Hill, who died on Monday.\nShe was 83.')).toEqual([
    'Ann Hill died',
  ]);
});

test('a label is never longer than a card', () => {
  const tail = 'in the long and winding valley of the river beyond the mountains of the north';
  const [label = ''] = labelsOf(`The storm left 40 wooden houses ${tail} without any light.`);
  expect(label).toBe('storm left … wooden houses');
});
