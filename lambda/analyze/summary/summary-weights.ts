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
  first: 0.05,
  second: 0.14,
  third: 0.11,
  early: 0.06,
  depth: -0.28,
  words: -0.23,
  short: -0.09,
  titleCovered: 0.51,
  leadShare: -0.17,
  topCovered: 0.25,
  repeated: 0.15,
  quoted: -0.34,
  hasQuote: 0.09,
  figures: 0.09,
  firstPerson: 0.02,
  asks: -0.06,
  caption: -0.02,
};

/** What sentences are worth together. */
export const selectionWeights: Readonly<Record<string, number>> = {
  to35: 0.2,
  to45: -0.06,
  to55: -0.03,
  to65: -0.12,
  to80: -0.09,
  to100: -0.11,
  to130: -0.32,
  four: -0.21,
  opens: 0.05,
  neighbours: 0.0,
  leaning: 0.08,
  cutRelative: -0.01,
  cutParticiple: 0.02,
  cutCoordinate: -0.04,
  cutAdjunct: -0.03,
  cutAside: 0.01,
  cutWords: 0.08,
  matterCovered: 1.16,
  titleCovered: 1.65,
};
