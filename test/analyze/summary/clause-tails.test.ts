import { describe, expect, test } from 'vitest';
import { clauseTails } from '../../../lambda/analyze/summary/clause-tails.ts';

const headsOf = (sentence: string) => clauseTails(sentence).map(({ end }) => sentence.slice(0, end));

describe('clauseTails', () => {
  test.each([
    [
      'relative clause',
      'The council will close the bridge at the mill',
      ', which was opened in the year of the flood.',
    ],
    ['participle', 'The bridge fell into the river on Monday night', ', taking two parked cars and a stall with it.'],
    ['second clause', 'The council closed the bridge to all on Monday', ', and the ferry is to run every ten minutes.'],
    ['time', 'The council closed the bridge to all on Monday', ', after engineers had looked at its iron.'],
    ['apposition', 'The council has hired engineers from Example Bridges', ', a builder of railway bridges.'],
    ['dash', 'The council closed the bridge to all on Monday', ' — and not a day too early.'],
  ])('finds a %s', (_, head, tail) => {
    expect(headsOf(head + tail)).toContain(head);
  });

  test.each([
    ['who says so', 'The bridge was closed to all on Monday by mistake, the mayor said in a letter.'],
    ['a claim', 'The bridge was closed to all on Monday by mistake, according to the mayor.'],
    ['what turns it round', 'The council closed the bridge to all on Monday, although the ferry was not ready.'],
    ['a condition', 'The council will not close the bridge this year, when there is no ferry.'],
    [
      'the middle of a sentence',
      'The bridge that was closed on Monday night, which is old, will be sold to a collector, the council hopes.',
    ],
    [
      'words inside quotation marks',
      'The mayor wrote: “We have closed the bridge to all, which is a pity for the town.”',
    ],
    ['half a list', 'The council has closed the bridge, the mill, the market and the ferry to all of them.'],
    ['what leaves no verb', 'The old bridge of iron and stone at the mill, which was opened in the year of the flood.'],
  ])('keeps %s', (_, sentence) => {
    expect(headsOf(sentence)).toEqual([]);
  });
});
