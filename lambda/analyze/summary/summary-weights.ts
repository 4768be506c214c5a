// Made by bench/train-summary/train.ts; what the names mean is told in sentence-features.ts and selection-features.ts.

/** What makes a sentence worth a thought: the pool that selections are drawn from. */
export const sentenceWeights: Readonly<Record<string, number>> = {
  first: -0.19,
  second: 0.31,
  third: 0.25,
  early: 0.78,
  depth: -0.36,
  words: 0.41,
  short: -0.68,
  titleCovered: 1.74,
  leadShare: -0.26,
  topCovered: 1.1,
  repeated: 0.57,
  quoted: -0.29,
  hasQuote: 0.1,
  figures: 0.21,
  firstPerson: -0.12,
  asks: 0.02,
  caption: 0.06,
};

/** What a sentence adds to a selection. */
export const selectionSentenceWeights: Readonly<Record<string, number>> = {
  first: 0.12,
  second: 0.24,
  third: 0.19,
  early: 0.11,
  depth: -0.54,
  words: -0.54,
  short: -0.05,
  titleCovered: 0.63,
  leadShare: -0.25,
  topCovered: 0.34,
  repeated: 0.36,
  quoted: -0.64,
  hasQuote: 0.15,
  figures: 0.16,
  firstPerson: 0.01,
  asks: -0.09,
  caption: 0.0,
};

/** What sentences are worth together. */
export const selectionWeights: Readonly<Record<string, number>> = {
  to35: 0.27,
  to45: -0.1,
  to55: -0.14,
  to65: -0.3,
  to80: -0.24,
  to100: -0.23,
  to130: -0.68,
  four: -0.72,
  opens: 0.12,
  spread: -0.0,
  neighbours: 0.09,
  leaning: 0.27,
  cutRelative: -0.03,
  cutParticiple: 0.04,
  cutCoordinate: -0.11,
  cutAdjunct: -0.11,
  cutAside: 0.07,
  cutWords: 0.27,
  redundancy: 0.0,
  matterCovered: 2.08,
  titleCovered: 3.58,
};
