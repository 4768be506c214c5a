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
  ])('%s', (_, text, expected) => expect(saidIn(text)).toEqual(expected));
});
