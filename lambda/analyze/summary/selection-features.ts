import type { Candidate } from './candidate.ts';
import type { TailKind } from './clause-tails.ts';
import { coverageOf } from './coverage.ts';
import type { ArticleView } from './sentence-features.ts';

export type SelectionFeatures = Readonly<Record<string, number>>;

/** What speaks for or against some sentences together, beside what speaks for each: by name, as the weights are fitted. */
export function selectionFeatures(article: ArticleView): (chosen: readonly Candidate[]) => SelectionFeatures {
  const { matter, title, figures } = coveragesOf(article);
  const bits = (chosen: readonly Candidate[], bitsOf: (candidate: Candidate) => number) =>
    chosen.reduce((all, candidate) => all | bitsOf(candidate), 0);
  return (chosen) => ({
    ...lengthFeatures(chosen.reduce((sum, { words }) => sum + words, 0)),
    four: chosen.length === 4 ? 1 : 0,
    neighbours: neighbours(chosen) / 2,
    ...sumOf(chosen.map(memberFeatures)),
    matterCovered: matter.shareOf(bits(chosen, matter.bitsOf)),
    titleCovered: title.shareOf(bits(chosen, title.bitsOf)),
    figures: figureShare(figures.shareOf(bits(chosen, figures.bitsOf))),
  });
}

/** Where `value` stands between two bounds: 0 below, 1 above. */
const ramp = (value: number, from: number, to: number) => Math.min(Math.max((value - from) / (to - from), 0), 1);

/** Of a selection of so many words. */
export function lengthFeatures(words: number): SelectionFeatures {
  return {
    to35: ramp(words, 20, 35),
    to45: ramp(words, 35, 45),
    to55: ramp(words, 45, 55),
    to65: ramp(words, 55, 65),
    to80: ramp(words, 65, 80),
    to100: ramp(words, 80, 100),
    to130: ramp(words, 100, 130),
  };
}

/** What each of its sentences adds, whatever the others are. */
export function memberFeatures({ index, needsPrevious, cutKind, cutWords }: Candidate): SelectionFeatures {
  const cut = (kind: TailKind) => (cutKind === kind ? 1 : 0);
  return {
    opens: index === 0 ? 1 : 0,
    leaning: needsPrevious ? 1 : 0,
    cutRelative: cut('relative'),
    cutParticiple: cut('participle'),
    cutCoordinate: cut('coordinate'),
    cutAdjunct: cut('adjunct'),
    cutAside: cut('aside'),
    cutWords: cutWords / 20,
  };
}

function sumOf(features: readonly SelectionFeatures[]): SelectionFeatures {
  const names = Object.keys(features[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, features.reduce((sum, one) => sum + (one[name] ?? 0), 0)]));
}

/** How many of the sentences stand right behind the one before them. */
export function neighbours(chosen: readonly Candidate[]): number {
  let count = 0;
  for (let place = 1; place < chosen.length; place++)
    if (chosen[place - 1]?.index === (chosen[place]?.index ?? 0) - 1) count++;
  return count;
}

/** A summary is no table: more figures than these are no better. */
const MOST_FIGURES = 3;

export const figureShare = (count: number) => Math.min(count, MOST_FIGURES) / MOST_FIGURES;

const stemsOf = ({ stems }: Candidate) => stems;

/** How much of what the article is about, and of its title, is said; how many figures that are shown nowhere else. */
export function coveragesOf({ matter, titleStems, figures }: ArticleView) {
  return {
    matter: coverageOf(matter, stemsOf),
    title: coverageOf(new Map([...titleStems].map((stem) => [stem, 1 / titleStems.size])), stemsOf),
    figures: coverageOf(new Map([...figures].map((figure) => [figure, 1])), (candidate) => candidate.figures),
  };
}
