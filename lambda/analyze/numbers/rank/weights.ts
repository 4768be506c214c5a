import type { Traits } from './traits.ts';

/**
 * How much each trait speaks for a number. Fitted on articles whose editor put one of their numbers into the headline:
 * by logistic regression, rounded, then in small steps. Set by hand with a look at plain news and its cards: the headline
 * (those articles came without one), money, percent, points, duration, vague, minor, part, spell, definite, context, other
 * and relativeTime.
 */
export const WEIGHTS: Readonly<Record<keyof Traits, number>> = {
  early: 1.9,
  firstNumber: 1.7,
  opening: 0.2,
  closing: -0.25,
  quoted: -0.1,
  money: 0.1,
  percent: 0.5,
  points: 2.2,
  duration: 0.7,
  age: 0.4,
  ageOpening: 0.6,
  agePassing: -1.1,
  ratio: -0.5,
  one: -0.9,
  few: 0.4,
  bare: 0.6,
  spelled: -0.45,
  vague: -0.9,
  minor: -0.3,
  thin: -0.25,
  repeated: 0.1,
  inTitle: 0.7,
  figureInTitle: 3,
  onTopic: 0.15,
  labelOnTopic: 0.15,
  toll: 1.2,
  prison: 1.8,
  deathAge: 1.8,
  background: -0.4,
  relativeTime: -0.5,
  joined: -0.5,
  context: -3.4,
  other: -0.9,
  part: -0.7,
  spell: -0.2,
  definite: -0.6,
  prepositional: -0.7,
};
