import type { Candidate } from './candidate.ts';
import { weigh } from './choose-pool.ts';
import { coveragesOf, figureShare, lengthFeatures, memberFeatures, neighbours } from './selection-features.ts';
import type { ArticleView } from './sentence-features.ts';
import { selectionSentenceWeights, selectionWeights } from './summary-weights.ts';

/** A candidate with all that it brings into a selection, read once: a dozen candidates make a thousand selections. */
export interface Member extends Candidate {
  /** What it is worth whatever the others are. */
  readonly worth: number;
  readonly matterBits: number;
  readonly titleBits: number;
  readonly figureBits: number;
}

/** The weighted sum of the selection's features, in the form that can be asked a thousand times an article. */
export function selectionWorth(article: ArticleView) {
  const { matter, title, figures } = coveragesOf(article);
  return {
    toMember: (candidate: Candidate): Member => ({
      ...candidate,
      worth: weigh(candidate.features, selectionSentenceWeights) + weigh(memberFeatures(candidate), selectionWeights),
      matterBits: matter.bitsOf(candidate),
      titleBits: title.bitsOf(candidate),
      figureBits: figures.bitsOf(candidate),
    }),
    worthOf: (chosen: readonly Member[]): number => {
      let worth = neighbours(chosen) * NEIGHBOUR + (chosen.length === 4 ? FOUR : 0);
      let words = 0;
      let matterBits = 0;
      let titleBits = 0;
      let figureBits = 0;
      for (const member of chosen) {
        worth += member.worth;
        words += member.words;
        matterBits |= member.matterBits;
        titleBits |= member.titleBits;
        figureBits |= member.figureBits;
      }
      worth += matter.shareOf(matterBits) * MATTER + title.shareOf(titleBits) * TITLE;
      return worth + lengthWorth(words) + figureShare(figures.shareOf(figureBits)) * FIGURES;
    },
  };
}

const { four: FOUR = 0, matterCovered: MATTER = 0, titleCovered: TITLE = 0, figures: FIGURES = 0 } = selectionWeights;
const NEIGHBOUR = (selectionWeights.neighbours ?? 0) / 2;

const knownLengths: number[] = [];

/** Selections have few lengths. */
function lengthWorth(words: number): number {
  const worth = knownLengths[words] ?? weigh(lengthFeatures(words), selectionWeights);
  knownLengths[words] = worth;
  return worth;
}
