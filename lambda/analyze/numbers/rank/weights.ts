import type { Traits } from './traits.ts';

/** How much each trait speaks for a number. */
export const WEIGHTS: Readonly<Record<keyof Traits, number>> = {
  lead: 0.6,
  early: 1,
  firstNumber: 1.5,
  repeated: 0.6,
  money: 0.8,
  percent: 0.8,
  points: 0.6,
  duration: -0.8,
  age: -1,
  ratio: 0.3,
  one: -1.2,
  few: -0.5,
  bare: -0.2,
  approximate: 0.1,
  inTitle: 1.5,
  figureInTitle: 2,
  likeLead: 1,
  onTopic: 0.2,
  quoted: -0.3,
  background: -0.6,
  anaphoric: -0.6,
  measure: -0.5,
};
