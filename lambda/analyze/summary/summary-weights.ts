/** First guess by hand: the lead, and what speaks of the title's matter. */
export const sentenceWeights: Readonly<Record<string, number>> = { early: 1, titleCovered: 1, topCovered: 0.5 };

export const selectionSentenceWeights: Readonly<Record<string, number>> = {
  early: 2,
  titleCovered: 1,
  topCovered: 0.5,
  quoted: -0.5,
};

export const selectionWeights: Readonly<Record<string, number>> = {
  to45: 1,
  to100: -1,
  to130: -2,
  four: -1,
  five: -2,
  repeats: -5,
};
