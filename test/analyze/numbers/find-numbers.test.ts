import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

/** "about 5,000 | count | 5000 | U.S. troops": one line a number. */
const read = (text: string) =>
  findNumbers(bodyOf(text)).map(({ approx, text: figure, kind, value, unit }) =>
    [[approx, figure].filter(Boolean).join(' '), kind, value, unit ?? '-'].join(' | '),
  );

type Case = readonly [sentence: string, ...numbers: readonly string[]];

const MONEY: readonly Case[] = [
  ['The harbour cost $48 million.', '$48 million | money | 48000000 | USD'],
  ['Donors pledged more than $700 million for 2020.', 'more than $700 million | money | 700000000 | USD'],
  ['It sold for £2.5bn.', '£2.5bn | money | 2500000000 | GBP'],
  ['The bridge cost $3.5m.', '$3.5m | money | 3500000 | USD'],
  ['The fine was C$1.2 million.', 'C$1.2 million | money | 1200000 | CAD'],
  ['A ferry costs 110 billion yen.', '110 billion yen | money | 110000000000 | JPY'],
  ['They owe 300 million Swiss francs.', '300 million Swiss francs | money | 300000000 | CHF'],
  ['Farmers got EUR 40 million.', 'EUR 40 million | money | 40000000 | EUR'],
  ['A stamp costs 55 cents.', '55 cents | money | 0.55 | USD'],
  ['Workers earn $16.50 an hour.', '$16.50 an hour | money | 16.5 | USD/hour'],
  [
    'Repairs will cost $2 million to $3 million.',
    '$2 million | money | 2000000 | USD',
    '$2 million to $3 million | money | 3000000 | USD',
  ],
  ['Repairs will cost $2 to $3 million.', '$2 | money | 2000000 | USD', '$2 to $3 million | money | 3000000 | USD'],
  ['A berth costs $400-500.', '$400 | money | 400 | USD', '$400- 500 | money | 500 | USD'],
  ['A berth costs Rs 6,000–9,000.', 'Rs 6,000 | money | 6000 | INR', 'Rs 6,000– 9,000 | money | 9000 | INR'],
  ['The crate weighed 132 pounds.', '132 | count | 132 | pounds'],
];

const SHARES: readonly Case[] = [
  ['Turnout fell to 41.3 percent.', '41.3 percent | percent | 41.3 | %'],
  ['Some 10 per cent of the boats sank.', 'Some 10 per cent | percent | 10 | %'],
  ['Rents rose 6%.', '6% | percent | 6 | %'],
  ['Prices rose two to three percent.', 'two | percent | 2 | %', 'two to three percent | percent | 3 | %'],
  ['The party fell four percentage points.', 'four percentage points | points | 4 | points'],
  ['The bank raised rates by 25 basis points.', '25 basis points | points | 25 | basis points'],
  ['One in five children is underweight.', 'One in five | ratio | 0.2 | -'],
  ['Nine out of 10 ferries were late.', 'Nine out of 10 | ratio | 0.9 | -'],
  ['Two-thirds of the harbour froze.', `Two-thirds | ratio | ${2 / 3} | -`],
];

const TIMES: readonly Case[] = [
  ['The strike lasted roughly two months.', 'roughly two months | duration | 2 | month'],
  ['The 10-week course is full.', '10-week | duration | 10 | week'],
  ['They waited two and a half hours.', 'two and a half hours | duration | 2.5 | hour'],
  ['They waited seven-and-a-half years.', 'seven-and-a-half years | duration | 7.5 | year'],
  ['It takes two to three years.', 'two | duration | 2 | year', 'two to three years | duration | 3 | year'],
  ['A 7-year-old boy was rescued.', '7-year-old | age | 7 | year'],
  ['His sister, 12, was rescued.', '12 | age | 12 | year'],
  ['The potter died at age 91.', '91 | age | 91 | year'],
  ['She was 83.', '83 | age | 83 | year'],
  ['When Ana Ruiz was 17, the ferry sank.', '17 | age | 17 | year'],
  ['It rained when Arsenal was 3 up in Leeds.'],
  ['Some potential 2028 candidates met in Norvik.'],
  ['More than 2028 sacks were lost.', 'More than 2028 | count | 2028 | sacks'],
];

const COUNTS: readonly Case[] = [
  ['The port and 31 other nations signed.', '31 | count | 31 | nations'],
  ['About 5,000 U.S. troops remain.', 'About 5,000 | count | 5000 | U.S. troops'],
  ['Nearly eight million people face hunger.', 'Nearly eight million | count | 8000000 | people'],
  [
    'Two dozen aides and half a million voters were polled.',
    'Two dozen | count | 24 | aides',
    'half a million | count | 500000 | voters',
  ],
  ['A couple of hundred boats sank.', 'A couple of hundred | count | 200 | boats'],
  ['They counted one hundred and five seals.', 'one hundred and five | count | 105 | seals'],
  ['A 35-bedroom house burned.', '35-bedroom | count | 35 | bedroom'],
  ['A 7-foot-long boat sank.', '7-foot-long | count | 7 | foot'],
  ['Nine of the 13 delegates left.', 'Nine | count | 9 | delegates', '13 | count | 13 | delegates'],
  ['Before the vote 44 of us councillors met.', '44 | count | 44 | councillors'],
  ['Nearly 387,000 fled.', 'Nearly 387,000 | count | 387000 | -'],
  ['The flood left at least 14 dead.', 'at least 14 | count | 14 | -'],
  ['The crew found 600-700 crates.', '600 | count | 600 | crates', '600- 700 | count | 700 | crates'],
  ['The fire burned 3,200 acres.', '3,200 | count | 3200 | acres'],
  ['The fire burned 3,200 acres of forest.', '3,200 acres | count | 3200 | acres'],
  ['Fewer than 90 seals were seen.', 'Fewer than 90 | count | 90 | seals'],
  ['At the gate 12 people sang.', '12 | count | 12 | people'],
  ['Up to 9mm of rain fell.', 'Up to 9mm | count | 9 | mm'],
  ['It was 45C$700.', '45C | count | 45 | C'],
  ['Winds of 80mph blew.', '80mph | count | 80 | mph'],
  ['In Norvik 30 young sailors sang.', '30 | count | 30 | sailors'],
  ['They need 40 boats or more.', 'or more 40 | count | 40 | boats'],
  ['Sailors aged 60 and over paid less.', 'and over 60 | age | 60 | year'],
  ['He got 25 years to life.', 'to life 25 years | duration | 25 | year'],
];

/** A range is told by its second half, with the first before it; two ends of a change are two numbers. */
const RANGES: readonly Case[] = [
  ['The jury set $20 to 30 million.', '$20 | money | 20000000 | USD', '$20 to 30 million | money | 30000000 | USD'],
  ['Bids lay between $40 and $60.', '$40 | money | 40 | USD', 'between $40 and $60 | money | 60 | USD'],
  [
    'Cooks make anywhere from $300 to $400 a week.',
    '$300 | money | 300 | USD',
    'anywhere from $300 to $400 a week | money | 400 | USD/week',
  ],
  ['A $5-to-$10 million gift came.', '$5 | money | 5000000 | USD', '$5-to- $10 million | money | 10000000 | USD'],
  ['Some 20 to 9,000 seals swam off.', 'Some 20 | count | 20 | seals', 'Some 20 to 9,000 | count | 9000 | seals'],
  ['A 3- to 6-week wait follows.', '3 | duration | 3 | week', '3- to 6-week | duration | 6 | week'],
  ['Girls aged 9 to 14 sang.', '9 | age | 9 | year', '9 to 14 | age | 14 | year'],
  ['They came too close to the 9-year-old seal.', '9-year-old | age | 9 | year'],
  [
    'They sang to girls between the ages of 5 and 9.',
    '5 | age | 5 | year',
    'between the ages of 5 and 9 | age | 9 | year',
  ],
  ['Boys aged between 7 and 11 sang.', '7 | age | 7 | year', 'between 7 and 11 | age | 11 | year'],
  ['One or two boats sank.', 'One | count | 1 | boats', 'One or two | count | 2 | boats'],
  ['They saw 20, 30 or 40 seals.', '30 | count | 30 | seals', '20, 30 or 40 | count | 40 | seals'],
  ['Rents rose 3% to $40.', '3% | percent | 3 | %', '$40 | money | 40 | USD'],
  ['The share rose $2 to $40.', '$2 | money | 2 | USD', '$40 | money | 40 | USD'],
  ['Turnout rose from 5% to 9%.', '5% | percent | 5 | %', '9% | percent | 9 | %'],
  ['Roth trails by 38% to 43%.', '38% | percent | 38 | %', '43% | percent | 43 | %'],
];

/** One span of time, told in its larger unit; an age in whole years. */
const COMPOUND: readonly Case[] = [
  ['The trial took 2 years and six months.', '2 years and six months | duration | 2.5 | year'],
  ['She rowed for one hour, 15 minutes.', 'one hour, 15 minutes | duration | 1.25 | hour'],
  ['Ana Ruiz was 12 years and 40 days old.', '12 years and 40 days old | age | 12 | year'],
];

const CASES = { MONEY, SHARES, TIMES, COUNTS, RANGES, COMPOUND };

describe.each(Object.entries(CASES))('findNumbers reads %s', (_, cases) => {
  test.each(cases)('%s', (sentence, ...numbers) => {
    expect(read(sentence)).toEqual(numbers);
  });
});

const NOT_NUMBERS = [
  'The truce was signed in October 2019 and renewed last year.',
  'It opened on March 3, 2011, and closed on 4 May.',
  'The dam broke in 1953, in the 1980s and in ’97.',
  'The harbour was founded four years ago.',
  'The meeting is at 7:45 p.m. or at 8 a.m. or at six o’clock.',
  'Call 1-800-555-0123, (202) 555-0123 or 911.',
  'Flight 370 left Gate 12 at Terminal 3 for Route 66.',
  'The No. 1 ferry, H.R. 3 and Article 50 were discussed on day three.',
  'COVID-19 and an F-16 and a 747s and the 2nd street.',
  'The court ruled 5-4, and the match ended 3–0.',
  'He lives at 1600 Elm Street.',
  'One of the men said no one was hurt; the two sides will meet again one day.',
  'It was a one-day conference.',
  'A loss of $(3.4) million was booked.',
  'A man fell off the pier, Tide 7 reports, and the Norvik 300 one of the sailors won was stopped.',
  'She spoke at the Harbour Top 40 breakfast, and the show is on Gull 88 weekdays at noon.',
  'They left Nine Lanterns after a song, and a guest of the Four Gulls sang.',
  'He hid a 7mm pistol, a 16-gauge shotgun and a .22-caliber rifle.',
  'The girl passed her class 9 exams, and a Gull 206 helicopter landed.',
  'The mayor liked none of the Norvik 2016 plans, nor the town’s 2018 plans.',
  'It stood on one side for one reason, and in one instance they hurt one another’s boats.',
  'It was the lesser of two evils, and he was a million miles away.',
  'He was the only one fit to steer, and took one side or the other.',
  'The boats are for the 1%, and the 99 percent are gone.',
  'See https://example.org/2019/05/40-boats for 2020.',
];

test.each(NOT_NUMBERS)('findNumbers finds nothing in: %s', (sentence) => {
  expect(read(sentence)).toEqual([]);
});
