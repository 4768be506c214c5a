import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

const labelsOf = (text: string) => findNumbers(bodyOf(text)).map(({ label }) => label);

const LABELS: readonly (readonly [sentence: string, ...labels: readonly string[]])[] = [
  // the words stop before what they need
  [
    'The 52-year-old cook from Norvik improved upon the trade of his father.',
    'cook from Norvik improved upon the trade of his father',
  ],
  ['Three neighbours of the mill testified that Ann Hill opened the gate.', 'neighbours of the mill'],
  ['A survey found that 60 percent of young sailors have eaten nothing since dawn.', 'of young sailors'],
  [
    'About 8,000 families on the coast live on salt according to the Guild of Harbour and River Pilots.',
    'families on the coast live on salt',
  ],
  ['About 300 pupils qualified for free meals in Aldby based on need.', 'pupils qualified for free meals in Aldby'],
  ['About 30 pilots said nothing could stop him.', 'pilots'],
  ['Guests stood the cold for 50 minutes by the time they rang the bell.', 'Guests stood the cold for …'],
  // what is owned
  [
    'A rule keeps harbour fees at 8% of the town’s overall income.',
    'rule keeps harbour fees at … of the town’s overall income',
  ],
  ['Nobody paid the $5 million of the sailors’ fund.', 'Nobody paid the … of the sailors’ fund'],
  // whose the figure is
  ['The poll shows that Moss leads Roth by 51 percent to 46 percent.', 'Moss leads Roth by … to 46 percent', ''],
  [
    'Nearly 30 percent of pupils and 45 percent of teachers fear the sea.',
    'of pupils',
    'of teachers fear the sea',
    'of teachers fear the sea',
  ],
  ['One sailor drowned and nine were injured in Aldby.', 'sailor drowned', 'injured in Aldby'],
  ['Births rose among women between the ages of 50 and 60.', 'Births rose among women …'],
  ['An old sailor with asthma who has served 11 years in Norvik is free.', 'served … in Norvik'],
  // those who were harmed need no noun
  ['A wave hit the pier, killing at least 18.', 'killing …'],
  // what is compared
  ['The new pier is four times longer than the old bridge.', 'new pier is … times longer than the old bridge'],
  ['About 40 girls between the ages of 5 and 9 sang.', 'girls'],
  ['Waves hit the 60m pier in Norvik.', 'Waves hit the … pier in Norvik'],
  // what is known, and what is asked of something else
  ['The mayor sold 12 ferries and then asked, “Who needs them?”', 'mayor sold … ferries'],
  ['He will win if he gets the 40 votes that he needs.', 'votes'],
  // what a way or an event is
  ['The council fined the firm $90,000 for the way they worked.', 'council fined the firm … for the way they worked'],
  ['She came back ten weeks after resigning from the council.', 'after resigning from the council'],
];

test.each(LABELS)('a label is whole and true of its figure: %s', (sentence, ...labels) => {
  expect(labelsOf(sentence)).toEqual(expect.arrayContaining(labels));
});

const UNLABELLED: readonly string[] = [
  'The Council of Eight bill failed.',
  'Nobody saw the two of them on the pier.',
  'The harbour dropped a post-9/11 rule.',
  'A barge sank within 300 miles of Norvik.',
  'She gets up to nine years if found guilty.',
  // not a number of things
  'So one hopes that it rains.',
  'She wants a rule rather than one based on fear.',
  'Rain fell.\nRead more: 12 tales of the harbour.',
  'Rain fell.\n21 Sailors Share Their Oldest Stories About Storms.',
  // an encoding lost its sign
  'The council wants \ufffd20m for the pier.',
  // half of a measure
  'He slept in a 7-foot by 12-foot hut.',
  'The door is 6ft 4in high.',
  'The baby weighed 7 pounds, 3 ounces.',
  // more than what?
  'She rows 10 times harder.',
  'They have four times as many boats.',
  // asked or assumed
  'Will the town buy 12 ferries?',
  '“Did they sell 12 ferries?” she asked.',
  'He would sail if the town gave $5 million to the school.',
  'It was as if 12 ferries had sunk.',
  'Nobody knows whether 12 ferries are enough.',
  'Why 12 ferries sank.',
  'It took 40 minutes, but the lamp is lit.',
  'He was born six weeks after his uncle could have reached 60.',
  'She lags behind him in the mean of all surveys by six percentage points.',
  'Both crews plan to reach land (an island) in about three weeks’ time, in spite of the ice.',
];

test.each(UNLABELLED)('a figure that no words around it explain has no label: %s', (sentence) => {
  expect(labelsOf(sentence)[0]).toBe('');
});
