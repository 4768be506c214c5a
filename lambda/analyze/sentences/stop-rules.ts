import { startsWithCapital } from '../starts-with-capital.ts';
import type { Stop } from './stop.ts';

type Verdict = 'ends' | 'goes on';

/** Decides what a stop that matches means; a stop that does not match is left to the rules behind it. */
interface StopRule {
  readonly name: string;
  readonly verdict: Verdict;
  readonly matches: (stop: Stop) => boolean;
}

// “Why?” Mr. Ito asked.
const NAME_ASKED =
  /^(?:\.? [\p{L}.’'-]+){0,4} (?:asked|said|says|wondered|replied|wrote|shouted|cried|exclaimed|yelled|demanded|added|joked|quipped|insisted|declared|recalled|shot back|tweeted|told|continued|began|went on)\b/u;
const TIME = /^[ap]\.m$/i;
const ZONE_OR_DAY =
  /^(?:[ecmp][sd]?t|eastern|central|mountain|pacific|gmt|utc|bst|local|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Does a sentence end at a stop? The first rule that matches decides. */
export const stopRules: readonly StopRule[] = [
  {
    name: 'nothing follows that could open a sentence',
    verdict: 'goes on',
    matches: ({ nextWord, openers, rest }) => nextWord === '' && !/[“"]/.test(openers) && !/^[.…]/.test(rest),
  },
  {
    name: 'a small letter follows: “Is it over?” he asked',
    verdict: 'goes on',
    matches: ({ nextWord }) => /^\p{Ll}(?!\p{Lu})/u.test(nextWord),
  },
  {
    name: 'words left out: the [...] Act',
    verdict: 'goes on',
    matches: ({ word, stops, closers }) => word === '' && stops.length > 1 && closers.startsWith(']'),
  },
  {
    name: 'the asker follows: “Why?” Mr. Ito asked',
    verdict: 'goes on',
    matches: ({ stops, closers, nextWord, rest }) =>
      /[?!]$/.test(stops) && /[”"’']/.test(closers) && startsWithCapital(nextWord) && NAME_ASKED.test(rest),
  },
  {
    name: 'the number of a list item: 1. Wash the rice',
    verdict: 'goes on',
    matches: ({ previous, word }) => /^[•⁃]?$/.test(previous) && /^⁃?(?:\d{1,3}|[a-z]|[IVX]{2,4})$/.test(word),
  },
  { name: 'not a lone point', verdict: 'ends', matches: ({ stops }) => stops !== '.' },
  {
    name: 'an abbreviation inside a sentence: cf. Smith',
    verdict: 'goes on',
    matches: ({ abbreviation }) => abbreviation === 'inner',
  },
  { name: 'closing marks behind the point', verdict: 'ends', matches: ({ closers }) => closers !== '' },
  {
    name: 'a title before a name: Mr. Ito',
    verdict: 'goes on',
    matches: ({ abbreviation, word, opensSentence }) =>
      abbreviation === 'title' && (startsWithCapital(word) || !opensSentence),
  },
  {
    name: 'a number behind its counter: No. 1',
    verdict: 'goes on',
    matches: ({ abbreviation, nextWord }) => abbreviation === 'counter' && /^(?:\d|\p{Lu}$|[IVX]+$)/u.test(nextWord),
  },
  {
    name: 'a day of a month: Jan. 6',
    verdict: 'goes on',
    matches: ({ abbreviation, word, opensSentence }) =>
      abbreviation === 'date' && startsWithCapital(word) && !opensSentence,
  },
  {
    name: 'a time and its zone or day: 4 p.m. Monday',
    verdict: 'goes on',
    matches: ({ word, nextWord }) => TIME.test(word) && ZONE_OR_DAY.test(nextWord),
  },
  {
    name: 'a time before a title, where the sentence has just begun: At 5 a.m. Mr. Ito',
    verdict: 'goes on',
    matches: ({ word, nextWord }) => word === 'a.m' && /^(?:Mr|Mrs|Ms|Dr)$/.test(nextWord),
  },
  {
    name: 'an initial: J. K. Moss, but not: you and I. Did',
    verdict: 'goes on',
    matches: ({ word, previous, opensSentence }) =>
      /^\p{Lu}$/u.test(word) && !opensSentence && (word !== 'I' || previous === '' || startsWithCapital(previous)),
  },
  {
    name: 'letters with points before a name: U.S. Army',
    verdict: 'goes on',
    matches: ({ word, opensSentence }) => /^(?:\p{L}\.)+\p{L}$/u.test(word) && !TIME.test(word) && !opensSentence,
  },
  {
    name: 'an abbreviation before a name: Acme Inc. Chairman Roe',
    verdict: 'goes on',
    matches: ({ abbreviation, word, opensSentence }) =>
      abbreviation === 'either' && startsWithCapital(word) && !opensSentence,
  },
  { name: 'a point', verdict: 'ends', matches: () => true },
];
