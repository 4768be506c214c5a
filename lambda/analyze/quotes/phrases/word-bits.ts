import { closedClasses } from '../words/closed-classes.ts';
import { courtesyTitles } from '../words/courtesy-titles.ts';
import { describingVerbs } from '../words/describing-verbs.ts';
import { irregularPasts } from '../words/irregular-pasts.ts';
import { officeTitles } from '../words/office-titles.ts';
import { sayingVerbs } from '../words/saying-verbs.ts';
import { thinkingVerbs } from '../words/thinking-verbs.ts';
import { titleModifiers } from '../words/title-modifiers.ts';

/** The lists that a word can stand in, each a bit of a number. */
export const bits = {
  pronoun: 1 << 0,
  relative: 1 << 1,
  determiner: 1 << 2,
  auxiliary: 1 << 3,
  preposition: 1 << 4,
  conjunction: 1 << 5,
  subordinator: 1 << 6,
  day: 1 << 7,
  saying: 1 << 8,
  thinking: 1 << 9,
  describing: 1 << 10,
  irregularPast: 1 << 11,
  courtesy: 1 << 12,
  office: 1 << 13,
  modifier: 1 << 14,
} as const;

const lists: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [bits.pronoun, closedClasses.subjectPronouns],
  [bits.relative, closedClasses.relativePronouns],
  [bits.determiner, closedClasses.determiners],
  [bits.auxiliary, closedClasses.auxiliaries],
  [bits.preposition, closedClasses.prepositions],
  [bits.conjunction, closedClasses.conjunctions],
  [bits.subordinator, closedClasses.subordinators],
  [bits.day, closedClasses.days],
  [bits.saying, sayingVerbs],
  [bits.thinking, thinkingVerbs],
  [bits.describing, describingVerbs],
  [bits.irregularPast, irregularPasts],
  [bits.courtesy, courtesyTitles],
  [bits.office, officeTitles],
  [bits.modifier, titleModifiers],
];

const known = new Map<string, number>();
for (const [bit, words] of lists) for (const word of words) known.set(word, (known.get(word) ?? 0) | bit);

/** The lists that a word, in lower case, stands in: looked up once a token, for the rules ask each token a hundred times. */
export const bitsOf = (lower: string): number => known.get(lower) ?? 0;
