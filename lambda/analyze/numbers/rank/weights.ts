import type { Traits } from './traits.ts';

/**
 * How much each trait speaks for a number. Fitted by logistic regression on 500 articles whose editor put one of their
 * numbers into the headline, rounded, and nudged with a look at 500 more. Set by hand: the headline (those articles came
 * without one), money, percent, points, vague, context, other and relativeTime.
 */
export const WEIGHTS: Readonly<Record<keyof Traits, number>> = {
  early: 1.9,
  firstNumber: 1.2,
  opening: 0.1,
  closing: -0.25,
  quoted: -0.1,
  money: 0.25,
  percent: 0.5,
  points: 2.2,
  duration: 0.94,
  age: 0.3,
  ageOpening: 0.7,
  ratio: -0.5,
  one: 0,
  few: 0.31,
  bare: 0,
  spelled: -0.23,
  vague: -0.3,
  repeated: 0.65,
  inTitle: 1,
  figureInTitle: 3,
  likeLead: -0.45,
  onTopic: 0.25,
  labelOnTopic: 0.3,
  toll: 0.85,
  prison: 0.6,
  deathAge: 1.5,
  background: -0.4,
  relativeTime: -0.5,
  joined: -0.7,
  subordinate: -0.25,
  context: -2,
  other: -0.6,
  prepositional: -0.45,
};
