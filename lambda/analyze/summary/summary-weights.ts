// Made by bench/train-summary/train.ts; what the names mean is told in sentence-features.ts and selection-features.ts.

/** What makes a sentence worth a thought: the pool that selections are drawn from. */
export const sentenceWeights: Readonly<Record<string, number>> = {
  first: -0.23,
  second: 0.3,
  third: 0.27,
  early: 0.83,
  depth: -0.34,
  words: 0.43,
  short: -0.71,
  titleCovered: 1.71,
  leadShare: -0.27,
  topCovered: 1.1,
  repeated: 0.57,
  quoted: -0.3,
  hasQuote: 0.13,
  figures: 0.21,
  firstPerson: -0.13,
  asks: 0.03,
  caption: 0.06,
};

/** What a sentence adds to a selection. */
export const selectionSentenceWeights: Readonly<Record<string, number>> = {
  first: 0.05,
  second: 0.15,
  third: 0.11,
  early: 0.05,
  depth: -0.3,
  words: -0.21,
  short: -0.09,
  titleCovered: 0.52,
  leadShare: -0.18,
  topCovered: 0.26,
  repeated: 0.16,
  quoted: -0.35,
  hasQuote: 0.11,
  figures: 0.11,
  firstPerson: -0.0,
  asks: -0.05,
  caption: -0.02,
};

/** What sentences are worth together. */
export const selectionWeights: Readonly<Record<string, number>> = {
  to35: 0.32,
  to45: 0.02,
  to55: -0.08,
  to65: -0.1,
  to80: -0.1,
  to100: -0.11,
  to130: -0.38,
  four: -0.22,
  neighbours: 0.01,
  opens: 0.05,
  leaning: 0.1,
  cutRelative: 0.0,
  cutParticiple: 0.03,
  cutCoordinate: -0.02,
  cutAdjunct: -0.04,
  cutAside: 0.01,
  cutWords: 0.06,
  matterCovered: 1.14,
  titleCovered: 1.74,
  figures: 0.32,
};
