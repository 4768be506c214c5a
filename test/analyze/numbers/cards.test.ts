import { expect, test } from 'vitest';
import { findNumbers } from '../../../lambda/analyze/numbers/find-numbers.ts';
import { bodyOf } from './body-of.ts';

/**
 * A label is a noun phrase, a noun with a short clause, or a subject with its verb, in the article's own words and as
 * far as possible as they stand. It is no fragment of a name, no lone place, no half clause, and opens with no verb of
 * saying. These are sentences of plain news with the labels that an editor would print.
 */
const CARDS: readonly (readonly [sentence: string, figure: string, label: string])[] = [
  ['The council voted on Monday for a plan that will cost about $84 million.', '$84 million', 'plan'],
  [
    'The regional development bank will lend the town $52 million over 20 years.',
    '$52 million',
    'regional development bank will lend the town',
  ],
  [
    'Together they will carry more than 2.3 million passengers a year across the lake, nearly 40 percent more than the present fleet managed in 2025.',
    '2.3 million',
    'will carry … passengers a year across the lake',
  ],
  [
    'Together they will carry more than 2.3 million passengers a year across the lake, nearly 40 percent more than the present fleet managed in 2025.',
    '40 percent',
    'more than the present fleet managed in 2025',
  ],
  [
    'He added that the old fleet had cancelled 1,140 crossings last winter.',
    '1,140',
    'old fleet cancelled … crossings last winter',
  ],
  [
    'The boats used 61 percent less energy for each passenger than the ferries they will replace.',
    '61 percent',
    'boats used … less energy for each passenger',
  ],
  [
    'A state transport fund will add a grant of $21 million.',
    '$21 million',
    'state transport fund will add a grant of …',
  ],
  [
    'Until then the town will spend around $600,000 to keep the old ferries running.',
    '$600,000',
    'town will spend … to keep the old ferries running',
  ],
  [
    'It will raise the price of a single ticket by 15 percent, to $3.45.',
    '15 percent',
    'will raise the price of a single ticket by …',
  ],
  ['About 900 people live on the island without a bridge.', '900', 'people live on the island without a bridge'],
  ['Residents sent in 2,400 objections to the plan.', '2,400', 'Residents sent in … objections to the plan'],
  [
    'The city plans to build 350 homes on the site of the old brewery.',
    '350',
    'city plans to build … homes on the site of the old brewery',
  ],
  [
    'A ferry company that let engine oil run into the Sund for two summers must pay $2.5 million to the coastal state of Narvia, a court ruled.',
    '$2.5 million',
    'ferry company must pay … to the coastal state of Narvia',
  ],
  [
    'At least 14 beaches had to be closed, and volunteers carried more than 300 tons of sand away by hand.',
    '14',
    'beaches had to be closed',
  ],
  [
    'At least 14 beaches had to be closed, and volunteers carried more than 300 tons of sand away by hand.',
    '300 tons',
    'volunteers carried … of sand away by hand',
  ],
  [
    'The judge fined the bakery $18,000 for selling mouldy bread.',
    '$18,000',
    'judge fined the bakery … for selling mouldy bread',
  ],
  ['Tarn Motors said its profit fell 12 percent to $340 million in the third quarter.', '12 percent', 'profit fell'],
  [
    'Tarn Motors said its profit fell 12 percent to $340 million in the third quarter.',
    '$340 million',
    'profit in the third quarter',
  ],
  ['Sales of electric cars rose 27 percent in the spring.', '27 percent', 'Sales of electric cars rose in the spring'],
  ['The company will cut 1,800 jobs at its plant in Holm.', '1,800', 'company will cut … jobs at its plant in Holm'],
  ['Shares in the brewer fell 6.2 percent on Thursday.', '6.2 percent', 'Shares in the brewer fell'],
  [
    'The flu has sent 3,200 children to hospital since October.',
    '3,200',
    'flu sent … children to hospital since October',
  ],
  ['Doctors treated 64 patients with the new drug.', '64', 'Doctors treated … patients with the new drug'],
  [
    'The drug lowered the risk of a second stroke by 31 percent.',
    '31 percent',
    'drug lowered the risk of a second stroke by …',
  ],
  ['Some 58 percent of those asked said they slept badly.', '58 percent', 'of those asked said they slept badly'],
  ['A season ticket will cost $640, $45 more than last year.', '$640', 'season ticket'],
  ['A season ticket will cost $640, $45 more than last year.', '$45', 'more than last year'],
  [
    'The telescope found 17 planets outside the solar system.',
    '17',
    'telescope found … planets outside the solar system',
  ],
  ['In their trials the batteries lost up to 12 percent of their range.', '12 percent', 'of their range lost'],
  [
    'The probe travelled 460 million kilometers to reach the comet.',
    '460 million',
    'probe travelled … kilometers to reach the comet',
  ],
  ['Police seized 220 kilograms of cocaine at the port.', '220 kilograms', 'Police seized … of cocaine at the port'],
  [
    'Thieves stole paintings worth $4 million from a museum in Aldby.',
    '$4 million',
    'Thieves stole paintings worth … from a museum in Aldby',
  ],
  ['The number of burglaries fell by 9 percent.', '9 percent', 'number of burglaries fell by …'],
  ['The storm left 18,000 homes without power.', '18,000', 'storm left … homes without power'],
  ['About 2,000 people were evacuated from the valley.', '2,000', 'people evacuated from the valley'],
  ['Up to 90 millimeters of rain fell in two hours.', '90 millimeters', 'rain'],
  ['The fire has destroyed 7,500 acres of forest.', '7,500 acres', 'fire destroyed … of forest'],
  ['Some 130 pupils make the crossing each morning.', '130', 'pupils make the crossing each morning'],
  [
    'Nearly 60 percent of those who answered a survey asked for a library.',
    '60 percent',
    'of those who answered a survey asked for a library',
  ],
  ['The hall will become a public library that will cost £9.4 million.', '£9.4 million', 'public library'],
  ['The library will have about 48,000 books and 220 seats.', '48,000', 'library will have … books'],
  ['The library will have about 48,000 books and 220 seats.', '220', 'library will have … seats'],
  ['Only 41 percent of pupils passed the mathematics test.', '41 percent', 'of pupils passed the mathematics test'],
  ['More than $3 million was raised for the families.', '$3 million', 'raised for the families'],
  ['The museum had about $800,000 in its reserve fund.', '$800,000', 'museum in its reserve fund'],
  ['Of the boats, 26 percent were built before 1980.', '26 percent', 'built before 1980'],
  ['The flood damaged 700 houses, and nearly 90 have been torn down.', '90', 'houses torn down'],
  ['The union, which represents some 260 people, had threatened to strike.', '260', 'union represents … people'],
  ['A storm damaged nine boats, and three of them have sunk.', 'three', 'boats have sunk'],
  // half of a range is shown with the other half, and never alone
  ['The boat cost $400-500 in Norvik.', '$400', ''],
  ['The boat cost $400-500 in Norvik.', '500', 'boat in Norvik'],
  ['The town will need 10 to 15 years for the bridge.', '10', ''],
  ['The town will need 10 to 15 years for the bridge.', '15 years', 'town will need … for the bridge'],
  ['The boat cost £3m-£4m in Norvik.', '£4m', 'boat in Norvik'],
  ['A storm hit nine boats, four of them ferries from Norvik.', 'four', 'ferries'],
  ['Some 43 percent approve.', '43 percent', 'approve'],
  ['Police said 30 were wounded.', '30', 'wounded'],
  [
    'The town took over the debts, meaning farmers are still in arrears for $9 million.',
    '$9 million',
    'farmers still in arrears for …',
  ],
  ['A first mate may hope to make anywhere from $70,000 to $90,000.', '$90,000', 'first mate may hope to make …'],
  ['The clinic gave 40 patients the drug against COVID-19.', '40', 'patients'],
  ['Two petitions begging the mayor be heard were lost.', 'Two', 'petitions'],
  ['The bridge will be 640 meters long.', '640', 'bridge will be … meters long'],
  ['Wages have grown more slowly than prices, which are up 8 percent since May.', '8 percent', 'prices up since May'],
  // the whole subject, with all that hangs on it
  [
    'The number of people killed in the valley since April now exceeds 6,000.',
    '6,000',
    'number of people killed in the valley since April',
  ],
  ['Exports of copper to Narvia ballooned to $9 million.', '$9 million', 'Exports of copper to Narvia'],
  [
    'A rare boat once owned by a famed captain sold for $34 million.',
    '$34 million',
    'rare boat once owned by a famed captain',
  ],
  [
    'The map of the harbour by candlelight, which went for $39,000, was sold.',
    '$39,000',
    'map of the harbour by candlelight',
  ],
  [
    'Baptisms of sailors between the tides of May and June are up 39 percent.',
    '39 percent',
    'Baptisms of sailors between the tides of May and June up',
  ],
  [
    'She is calling for those on a sailor’s pension to get another $200 a month.',
    '$200 a month',
    'those on a sailor’s pension to get …',
  ],
  [
    'The bridge has reduced the waits of stranded pupils by a whopping 35 percent.',
    '35 percent',
    'bridge reduced the waits of stranded pupils',
  ],
  [
    'The tide will cost harbour taxpayers $12 million a month.',
    '$12 million a month',
    'tide will cost harbour taxpayers',
  ],
  // what it is now, and not who made it so
  ['The council may lift the minimum wage to $15.', '$15', 'council may lift the minimum wage to …'],
  ['The toll of the storm has risen by six to at least 77.', '77', 'toll of the storm'],
  [
    'The mayor of Norvik met the head of a $5 million company.',
    '$5 million',
    'mayor of Norvik met the head of a … company',
  ],
  ['She spent $90,000 on a trip to Norvik.', '$90,000', 'spent … on a trip to Norvik'],
  // the clause that the number begins
  [
    'A poll found that 66 percent of young sailors said the mayor should go.',
    '66 percent',
    'of young sailors said the mayor should go',
  ],
  [
    'The study found 80 percent of pupils felt that the school was cold.',
    '80 percent',
    'of pupils felt that the school was cold',
  ],
  ['About 20,000 people in Norvik, a port, have fled the storm.', '20,000', 'people in Norvik have fled the storm'],
  ['Sales fell 12 percent in Norvik and 11 percent in Aldby.', '11 percent', 'Sales fell in Aldby'],
  [
    'A poll said 61 percent of the current 20,000-acre forest is dry.',
    '61 percent',
    'of the current 20,000-acre forest dry',
  ],
  [
    'In Norvik, a June poll found the mayor receiving 20 percent support from young voters.',
    '20 percent',
    'mayor receiving … support from young voters',
  ],
  // what is counted
  ['The ferry carried 300 pupils and teachers.', '300', 'ferry carried … pupils and teachers'],
  ['They sent missiles, and nine of them sank.', 'nine', 'missiles sank'],
  ['A blaze hit the port, where it killed at least six in the night.', 'six', 'killed in the night'],
  ['He lives 300 miles north of Norvik.', '300', 'lives … miles north of Norvik'],
  ['The house was struck by a tram at least six times.', 'six', 'house struck by a tram … times'],
  ['It won 25 million votes for the party.', '25 million', 'votes won for the party'],
  // what lasted, or which day is counted from
  ['The trial lasted six weeks.', 'six weeks', 'trial'],
  [
    'Ben Moss was sentenced to four years in prison for stealing boats.',
    'four years',
    'Ben Moss sentenced to … in prison for stealing boats',
  ],
  ['It took the crew two hours to land the boat.', 'two hours', 'crew to land the boat'],
  ['It was the first wedding on the ferry in 20 years.', '20 years', 'first wedding on the ferry'],
  ['He was mayor of Norvik for nearly 20 years.', '20 years', 'was mayor of Norvik for …'],
  ['For over two decades, baker Ada Hill was a rock star.', 'two decades', 'baker Ada Hill was a rock star'],
  ['After just six hours, the town was empty.', 'six hours', 'town was empty'],
  [
    'A crew from Norvik sailed home two weeks after being trapped in the ice.',
    'two weeks',
    'after being trapped in the ice',
  ],
  // whose age it is
  ['You can be a sailor or a pupil age 13 or older.', '13', 'pupil age …'],
  ['Lea Roth turned 40 in August.', '40', 'Lea Roth turned …'],
  [
    'Ada Hill, who built the first ferry, was given a medal at the age of 83.',
    '83',
    'Ada Hill given a medal at the age of …',
  ],
  ['The 45-year-old, who came home on Monday, was charged with theft.', '45-year-old', 'charged with theft'],
  ['The plan is an impressive job for a 12-year-old.', '12-year-old', 'plan is an impressive job for …'],
  ['In 1971, at age 34, she joined Lea Roth, a baker.', '34', ''],
];

test.each(CARDS)('in "%s" the label of %s is "%s"', (sentence, figure, label) => {
  const numbers = findNumbers(bodyOf(sentence));
  expect(numbers.find(({ text }) => text === figure)?.label).toBe(label);
});

const NEVER: readonly (readonly [what: string, sentence: string, label: RegExp])[] = [
  ['a verb that leaves open what', 'By noon, 11 had been handed over.', /^handed/],
  ['half a word', 'In Norvik, 20 percent of first- through fourth-year pupils stayed away.', /^first$/],
  ['a lone place', 'Two days later, in Lake Varrow, nothing moved for $40.', /^Lake Varrow$/],
  ['a verb of saying', 'Colm Adeyemi, who sold fish, said 40 percent.', /^sa(?:id|ys)/],
  ['a verb of another clause', 'Winning half of the 475 delegates will help him.', /will help/],
  ['an infinitive without its verb', 'Nine northern fishermen are believed to be lost.', /believed$/],
  ['half a pair', 'They fired two missiles into the sea between Norvia and the Long Peninsula.', /between Norvia$/],
  ['a possessor without what it has', 'Guards found 212 knives in people’s carry-on bags.', /in people$/],
  ['who comes next', 'In 1971, at age 34, she joined Lea Roth, a baker.', /Lea/],
  ['a word that only colours', 'It was, she said, on all days, a staggering 40 percent.', /staggering/],
  ['the contrary', 'No town has been hurt more by floods over the past seven years than Norvik.', /^town/],
  ['half a compound', 'They sang for a throat-rasping 90 minutes.', /^rasping/],
  ['cut inside the name of a day', 'She won 11 victories after Super Tuesday.', /Super$/],
];

test.each(NEVER)('no label is %s', (_, sentence, label) => {
  for (const number of findNumbers(bodyOf(sentence))) expect(number.label).not.toMatch(label);
});
