import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

const labelOf = (sentence: string, figure: string) =>
  findNumbers(bodyOf(sentence)).find(({ text }) => text === figure)?.label;

const TOLD: readonly (readonly [sentence: string, figure: string, label: string])[] = [
  // the clause without its number
  ['Norvik runs about 40 windmills.', '40', 'Norvik runs … windmills'],
  ['Thieves broke the seals of the 1,200 crates.', '1,200', 'Thieves broke the seals of the … crates'],
  ['The harbour bought a $9 million dredger.', '$9 million', 'harbour bought a … dredger'],
  ['The fund paid for only 12 sailors.', '12', 'fund paid for only … sailors'],
  ['Ana Ruiz has a fleet of 30 boats.', '30', 'Ana Ruiz has a fleet of … boats'],
  // what is not told of all of them, or denied, or of somebody else
  ['The captain met the owner of a $5 million firm.', '$5 million', 'captain met the owner of a … firm'],
  ['Nobody saw the 40 boats.', '40', 'Nobody saw the … boats'],
  ['They never gave 40 mills away.', '40', 'never gave … mills away'],
  ['The mayor never closed 40 mills.', '40', 'mayor never closed … mills'],
  ['Ana Ruiz gave 60 pupils the old books.', '60', 'pupils'],
  ['The ferry drifted 40 miles.', '40', 'ferry drifted … miles'],
  ['The mayor allegedly paid a $9,000 bribe.', '$9,000', 'mayor allegedly paid a … bribe'],
  ['The other four boats left the bay.', 'four', 'other boats left the bay'],
  ['A storm such as the one that drowned nine cooks on Harvest Eve is rare.', 'nine', 'drowned … cooks on Harvest Eve'],
  // a share with its "of"
  ['The island has 5 percent of the world’s terns.', '5 percent', 'island has … of the world’s terns'],
  ['Some 30 of the 212 wrecks are ferries.', '30', 'of the 212 wrecks are ferries'],
  ['Half the town spoke, and 60 percent of pupils chose the harbour.', '60 percent', 'of pupils chose the harbour'],
  // nothing, rather than half of what is said
  ['He read one page, and nearly 2% of some 31,000 letters was printed.', '2%', ''],
  ['Turning out the old vote is not a 51 percent plan.', '51 percent', ''],
  ['It was “a loss of nerve,” and it took $40.', '$40', ''],
  // a noun too long for the card, a point in time, two verbs with one object
  [
    'The crew was led by two old salvage divers with much experience of the deep cold sea.',
    'two',
    'crew led by … old salvage divers',
  ],
  ['The vote is 28 days away.', '28 days', 'vote is … away'],
  ['They are sanding or mending 70 boats.', '70', 'sanding or mending … boats'],
  // the words as they stand, where no rule knows better
  ['It closed 12% above the bank’s Friday price.', '12%', 'closed … above the bank’s Friday price'],
  ['Whoever you are, nobody gets by on $90.', '$90', 'nobody gets by on …'],
  // up to where the phrase ends
  ['About 900 people walked home early on Monday.', '900', 'people'],
  ['The 30 judges gave the mayor the thumbs down.', '30', 'judges'],
  ['About 60 percent of sailors viewed him kindly.', '60 percent', 'of sailors viewed him kindly'],
  ['The town held 40 fairs in Norvik, Aldby and Ellery.', '40', 'town held … fairs'],
  ['The town praised the 12 most lasting boats.', '12', 'town praised the … most lasting boats'],
  ['The storm cost the lives of three other sailors.', 'three', 'storm cost the lives of … other sailors'],
  ['Gunmen shot at a ferry in Norvik, killing at least 19.', '19', 'killing …'],
  // an act in an aside, and who is not its subject
  ['A bomb fell on a field in Norvia, killing four sailors, the mayor said.', 'four', 'killing … sailors'],
  ['Before the vote in May, Ana Ruiz leads, holding 40 posts.', '40', 'holding … posts'],
  ['The mayor saw two boats enter the bay.', 'two', 'boats'],
  [
    'They recalled 2.7 million old Varrow Tide and Ellery carts.',
    '2.7 million',
    'recalled … old Varrow Tide and Ellery carts',
  ],
  // who stands before "and"
  ['The mayor and his wife spent $9,000 on hats.', '$9,000', 'mayor and his wife spent … on hats'],
  ['She and Ben Moss stole $7 million from the safe.', '$7 million', 'She and Ben Moss stole … from the safe'],
];

test.each(TOLD)('in "%s" the label of %s is "%s"', (sentence, figure, label) => {
  expect(labelOf(sentence, figure)).toBe(label);
});

const APPROXIMATORS: readonly (readonly [sentence: string, approx: string | undefined])[] = [
  ['They quarrelled over a $1.60 fare.', undefined],
  ['He served under 11 mayors.', undefined],
  ['The firm chose Norvik over seven other towns.', undefined],
  ['The boat fell over a 300-foot cliff.', undefined],
  ['The least wage will go up to $15.', undefined],
  ['Boats cost up to $90.', 'up to'],
  ['The firm has over 300 boats.', 'over'],
  ['It left about a million sacks behind.', 'about'],
];

test.each(APPROXIMATORS)('in "%s" the approximator is %s', (sentence, approx) => {
  expect(findNumbers(bodyOf(sentence))[0]?.approx).toBe(approx);
});
