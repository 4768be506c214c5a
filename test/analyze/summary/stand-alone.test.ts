import { expect, test } from 'vitest';
import { refersBack } from '../../../lambda/analyze/summary/stand-alone.ts';

test.each([
  'He called the vote a shame.',
  'In a letter, she asked for more time.',
  'In their letter the shops asked for more time.',
  'According to her count the bridge carries nine lorries a day.',
  'Until then the council will spend nothing.',
  'The town must find the rest, roughly $11 million.',
  'Three sailors stayed and the others left.',
])('"%s" leans on the sentence before', (sentence) => {
  expect(refersBack(sentence)).toBe(true);
});

test.each([
  'The council voted on Monday.',
  'According to the mayor, the bridge is old.',
  'In the town the vote was heard by everybody.',
  'The rest of the town voted on Monday.',
  'Until June the council will spend nothing.',
])('"%s" stands alone', (sentence) => {
  expect(refersBack(sentence)).toBe(false);
});
