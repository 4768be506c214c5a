import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

const labelsOf = (text: string) => findNumbers(bodyOf(text)).map(({ label }) => label);

/** Each sentence with the labels of its figures, in order. */
const WIDENED: readonly (readonly [string, ...string[]])[] = [
  // the subject of the clause comes with it
  ['The pupils had a map showing nine wrecks.', 'map showing … wrecks'],
  ['The pilots were held on $40,000 bail.', 'pilots held on … bail'],
  // or the nearest verb, where the clause is too long for a card
  [
    'The old mayor of the little town on the northern shore of the lake was caught carrying 12 lamps.',
    'caught carrying … lamps',
  ],
  // what police or a paper say is told without them
  ['The Courier reports the crew slept in 30 tents.', 'crew slept in … tents'],
  // over an "and" between two things, not over one between two clauses
  [
    'Lea Roth won in Norvik and Aldby with 80 percent of the votes.',
    'Lea Roth won in Norvik and Aldby with … of the votes',
  ],
  ['Lea Roth lost the vote and Ben Moss sold 40 boats.', 'boats sold'],
  // an adverb before the verb
  [
    'Karin Vale thinks the mills together would fill 90 percent of the lake.',
    'thinks the mills together would fill … of the lake',
  ],
  // what is planned or possible stays so
  ['The council agreed to pay $6 million in fines.', 'council agreed to pay … in fines'],
  ['The flood could reach 400 homes.', 'flood could reach … homes'],
  ['A storm hit the bay, possibly sinking 70 boats.', 'possibly sinking … boats'],
  // so does a no
  ['The baker did not sell 40 loaves.', 'baker did not sell … loaves'],
  // "of" and "in" stay where words lead up to the number
  ['The mill burned 30 tons of straw.', 'mill burned … of straw'],
  ['He spent nine years in Norvik.', 'spent … in Norvik'],
  // an increase, a grant: the act goes with it
  ['The crew demanded an increase of $8.', 'crew demanded an increase of …'],
  // the things of a list share their verb
  [
    'Divers found two anchors, three bells and 40 coins.',
    'Divers found … anchors',
    'Divers found … bells',
    'Divers found … coins',
  ],
  // those that have a verb of their own are told with it
  ['The mayor said two boats had sunk.', 'boats had sunk'],
  // of a contest both sides are told
  ['Farmers prefer Lea Roth to Ben Moss 33% to 18%.', 'Farmers prefer Lea Roth to Ben Moss … to 18%', ''],
  // what is said ends with its verb
  ['Only 24 percent said she told the truth.', 'said she told the truth'],
  // whose claim it is
  ['Norvik has held what it claims are three pirates.', 'claims are … pirates'],
  // who does not count what they call or wrote
  ['Wrote one reader: this is a feast.', 'reader'],
  // a title, and a time before a time
  ['The choir sang “Four Old Boats” at noon.', ''],
  ['They met four years before that.', ''],
  // a measure with where it reaches to
  ['The mast stands 90 feet above the bay.', 'mast stands … feet above the bay'],
  // a currency written on to its sum
  ['The council paid Rs17,000 for a boat.', 'council paid … for a boat'],
  ['The death toll in Norvik has risen to 45.', 'death toll in Norvik'],
];

test('the toll of a road is no toll of people', () => {
  expect(labelsOf('The toll road opened at 8.')).toEqual([]);
});

test.each(WIDENED)('a label tells what leads to its number: %s', (sentence, ...labels) => {
  expect(labelsOf(sentence)).toEqual(labels);
});
