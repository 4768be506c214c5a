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
  second: 0.23,
  third: 0.19,
  early: 0.11,
  depth: -0.55,
  words: -0.55,
  short: -0.05,
  titleCovered: 0.64,
  leadShare: -0.26,
  topCovered: 0.34,
  repeated: 0.36,
  quoted: -0.63,
  hasQuote: 0.15,
  figures: 0.16,
  firstPerson: 0.01,
  asks: -0.09,
  caption: -0.0,
};

/** What sentences are worth together. */
export const selectionWeights: Readonly<Record<string, number>> = {
  to35: 0.34,
  to45: -0.14,
  to55: -0.12,
  to65: -0.3,
  to80: -0.24,
  to100: -0.22,
  to130: -0.66,
  four: -0.73,
  opens: 0.12,
  neighbours: 0.09,
  leaning: 0.27,
  cutRelative: -0.01,
  cutParticiple: 0.05,
  cutCoordinate: -0.12,
  cutAdjunct: -0.09,
  cutAside: 0.08,
  cutWords: 0.25,
  matterCovered: 2.08,
  titleCovered: 3.56,
};
