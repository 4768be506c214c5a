import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../lambda/analyze/quotes/find-quotes.ts';
import { bodyOf } from './body-of.ts';

/** The first words of each quotation, and whose they are by full name. */
const saidIn = (text: string) =>
  findQuotes(bodyOf(text)).map(({ parts, speaker }) => [parts[0]?.text.split(' ')[0], speaker?.name ?? null]);

describe('a newspaper’s ways to quote', () => {
  it.each([
    [
      'a name that is a small word',
      '“The river rose too fast,” From said. “No one could run,” Will wrote.',
      [
        ['The', 'From'],
        ['No', 'Will'],
      ],
    ],
    [
      'the rest of the sentence, then said',
      '“No more tolls” on the coast road, said Ada Wells, a pilot.',
      [['No', 'Ada Wells']],
    ],
    [
      'in somebody’s words',
      'It was, in the words of one juror, “the longest week of my life.”',
      [['the', 'one juror']],
    ],
    ['in words that somebody owns', 'The pier is, in Mr. Hahn’s words, “a bridge to nowhere at all.”', [['a', 'Hahn']]],
    ['as somebody put it', 'As Judge Ann Hale put it in her dissent, “a fig leaf is no suit.”', [['a', 'Ann Hale']]],
    [
      'told by somebody',
      'They were told by the mayor, Oskar Brandt, that “no one will be left.”',
      [['no', 'Oskar Brandt']],
    ],
    ['with somebody saying', 'Mr. Hahn left, with Ana Ruiz saying he was “a very poor loser.”', [['a', 'Ana Ruiz']]],
    ['a paper that shows it', '“The gates were shut at nine,” court papers show.', [['The', 'court papers']]],
    ['somebody of somewhere', '“The data are thin,” said Dr. Priya Rao of the Salt Institute.', [['The', 'Priya Rao']]],
    [
      'a question behind a colon',
      'Mr. Hahn replied: “Who cares about it?” His critics cited the line.',
      [['Who', 'Hahn']],
    ],
    [
      'words before a relative clause',
      'In the hall, which is to close, Ana Ruiz spoke — “so that all may know.”',
      [['so', 'Ana Ruiz']],
    ],
    ['so-called words', 'Ana Ruiz said many so-called “friends of the old harbour bridge” had left.', []],
    ['a place in marks', 'Ana Ruiz walked into “a house by the sea in Leeds” and slept.', []],
    ['a line with a name below', 'Rain fell.\n“We walked home in the dark.”\nAna Ruiz, nurse', [['We', 'Ana Ruiz']]],
    [
      'is how somebody put it',
      '“A monument to waste and vanity” is how Percy Wills described it.',
      [['A', 'Percy Wills']],
    ],
    [
      'the verdict of somebody',
      '“We were second best today.” That was the verdict of coach Al Dunn.',
      [['We', 'Al Dunn']],
    ],
    ['calling it so, somebody left', 'Calling it “a triumph of hope,” Ewa Nowak left.', [['a', 'Ewa Nowak']]],
    [
      'what somebody else called it',
      'Ana Ruiz said she hated a plan that he backed, which he called “a gift to all.”',
      [['a', 'he']],
    ],
    [
      'marks that an encoding lost',
      '?The dam is safe,? Mayor Ana Ruiz said.\n?Don?t run,? said Jan Kos.',
      [
        ['The', 'Ana Ruiz'],
        ['Don?t', 'Jan Kos'],
      ],
    ],
    [
      'a lost opening mark',
      'The roof is safe,” said Lena Hart. “I would sleep under it tonight.”',
      [['I', 'Lena Hart']],
    ],
    [
      'a nickname of words',
      'Rob “Bobby Two Hats” Malone said it was “the dumbest raid of all.”',
      [['the', 'Rob “Bobby Two Hats” Malone']],
    ],
    [
      'wife by comma',
      'Lobsterman Reuben Tate left. His wife, Coral Tate, stayed. “We have had bad years,” she said.',
      [['We', 'Coral Tate']],
    ],
    [
      'he, of an unknown first name',
      'Giorgio Pella makes shoes. “Leather remembers it all,” he says.',
      [['Leather', 'Giorgio Pella']],
    ],
    [
      'she, who was not named by herself',
      'Ann Colby met Beth Roe. “Miss Colby asked for money,” she said.',
      [['Miss', 'Beth Roe']],
    ],
    [
      'it, of whom the sentence is about',
      'The Lake Teachers Union refused. “It is no offer at all,” it said.',
      [['It', 'Lake Teachers Union']],
    ],
    [
      'a surname that is a word',
      'The mill’s Bill Marden said: “We have sacks enough for June.”',
      [['We', 'Bill Marden']],
    ],
    ['a surname that is a park', '“We misjudged the ground,” transport minister Jin Park said.', [['We', 'Jin Park']]],
    [
      'behind a time of day',
      'Speaking on deck this morning, diver Ms Calder, 41, said: “I swim every day.”',
      [['I', 'Calder']],
    ],
    [
      'the president of two',
      'President Ana Ruiz came. The union president stayed. “We have heard it,” the president said.',
      [['We', 'president']],
    ],
    [
      'one mark that closes two',
      'Ana Ruiz called it “a bad copy of the old claim “that all is well.”',
      [['a', 'Ana Ruiz']],
    ],
    [
      'the prime minister of two',
      'Prime Minister Ana Ruiz met Health Minister Jan Kos. “We agree on it,” the prime minister said.',
      [['We', 'Ana Ruiz']],
    ],
    ['the senator for a Sen.', 'Sen. Ana Ruiz came in. “We agree on it,” the senator said.', [['We', 'Ana Ruiz']]],
    ['one of two by title', 'Sen. Ana Lee met Judge Bo Lee. “We agree on it,” Judge Lee said.', [['We', 'Bo Lee']]],
    ['Ms. Roe, who is not Bob Roe', 'Bob Roe left. “We are done here,” Ms. Roe said.', [['We', 'Roe']]],
    [
      'she, whom the sentence before is about',
      '“I was told it,” Ms. Finch said. Ms. Sedge denied it. “No one said so,” she said.',
      [
        ['I', 'Finch'],
        ['No', 'Sedge'],
      ],
    ],
    [
      'he, by kin',
      'Her ex-husband, Lionel Crewe, disputes it. “I paid for the dog,” he said.',
      [['I', 'Lionel Crewe']],
    ],
    ['a phrase that stuck', '“A very leaky old boat,” a phrase that stuck, was how it began.', [['A', null]]],
    [
      'shot back',
      '“Will you go?” a heckler shouted. “For what?” Mr. Crane shot back.',
      [
        ['Will', 'heckler'],
        ['For', 'Crane'],
      ],
    ],
    [
      'any verb before a name',
      '“The lads were different class,” beamed United boss Terry Holt.',
      [['The', 'Terry Holt']],
    ],
    ['banners', 'Marchers carried banners reading “Hands off our old forest.”', [['Hands', 'banners']]],
    ['a father', 'Roberts’ father made an appeal: “Please do not hurt her.”', [['Please', 'Roberts’ father']]],
    [
      'somebody speaking to a paper',
      'A source speaking to the Courier said, “The bank is short of cash.”',
      [['The', 'source']],
    ],
    [
      'her mother by comma',
      'Tom Rey left. His mother, Odile, stayed. “They took the goats first,” she says.',
      [['They', 'Odile']],
    ],
    [
      'a man who disagrees',
      '“We lost it,” said coach Kit Hale. His rival, Luca Ferri, disagreed. “It is a joke,” he fumed.',
      [
        ['We', 'Kit Hale'],
        ['It', 'Luca Ferri'],
      ],
    ],
    [
      'it, of a firm with two names',
      'Northgate Rail was sorry. “A fault has been repaired,” it said.',
      [['A', 'Northgate Rail']],
    ],
    [
      'those who have long said it',
      'Critics have long derided it as “a gift for the very richest.”',
      [['a', 'Critics']],
    ],
    [
      'quoted as saying it',
      'State television quoted Gen. Farid Amini as saying: “Any attack will be met.”',
      [['Any', 'Farid Amini']],
    ],
    [
      'says somebody before a colon',
      'Three words sum it up, says pollster Ivy Chan: “Anyone but them, please.”',
      [['Anyone', 'Ivy Chan']],
    ],
    [
      'told somebody before a colon',
      'Mr. Stubbs, with his dog Bertie, told MailOnline: “It just looked at me.”',
      [['It', 'Stubbs']],
    ],
    [
      'a reverend',
      'The Archbishop of Wexcombe, the Most Rev Giles Fenn, said it was “a sin against the light.”',
      [['a', 'Giles Fenn']],
    ],
    [
      'several at the end',
      '“The ice is going fast,” the authors of the study conclude.',
      [['The', 'authors of the study']],
    ],
    [
      'a capital of the sentence',
      'State television had a line of its own: “No boat was lost.”',
      [['No', 'State television']],
    ],
  ])('%s', (_, text, expected) => expect(saidIn(text)).toEqual(expected));
});
