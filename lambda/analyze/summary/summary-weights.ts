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
  first: 0.06,
  second: 0.16,
  third: 0.11,
  early: 0.06,
  depth: -0.31,
  words: -0.19,
  short: -0.11,
  titleCovered: 0.37,
  leadShare: -0.18,
  topCovered: 0.28,
  repeated: 0.15,
  quoted: -0.35,
  hasQuote: 0.11,
  figures: 0.1,
  firstPerson: 0.02,
  asks: -0.08,
  caption: -0.01,
};

/** What sentences are worth together. */
export const selectionWeights: Readonly<Record<string, number>> = {
  to35: 0.1,
  to45: -0.08,
  to55: -0.1,
  to65: -0.13,
  to80: -0.15,
  to100: -0.17,
  to130: -0.37,
  two: 0.16,
  four: -0.17,
  opens: 0.06,
  neighbours: 0.0,
  leaning: 0.1,
  cutRelative: -0.03,
  cutParticiple: -0.01,
  cutCoordinate: -0.12,
  cutAdjunct: -0.06,
  cutAside: -0.0,
  cutWords: 0.08,
  matterCovered: 1.27,
  titleCovered: 1.84,
};
