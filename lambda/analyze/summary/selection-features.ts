import type { Candidate } from './candidate.ts';
import type { TailKind } from './clause-tails.ts';
import type { ArticleView } from './sentence-features.ts';

export type SelectionFeatures = Readonly<Record<string, number>>;

/** The share of `value` that lies between two bounds: 0 below, 1 above. */
const ramp = (value: number, from: number, to: number) => Math.min(Math.max((value - from) / (to - from), 0), 1);

/** What speaks for or against some sentences together, beside what speaks for each; measured on the pool they come from. */
export function selectionFeatures(
  pool: readonly Candidate[],
  { matter, titleStems }: ArticleView,
): (chosen: readonly Candidate[]) => SelectionFeatures {
  const similarity = similarities(pool);
  return (chosen) => {
    const stems = new Set<string>();
    for (const candidate of chosen) for (const stem of candidate.stems) stems.add(stem);
    let matterCovered = 0;
    for (const [stem, share] of matter) if (stems.has(stem)) matterCovered += share;
    let title = 0;
    for (const stem of titleStems) if (stems.has(stem)) title++;
    return {
      ...lengthOf(chosen),
      ...togetherness(chosen),
      ...cutsOf(chosen),
      redundancy: sumOfPairs(chosen, similarity),
      matterCovered,
      titleCovered: title / Math.max(titleStems.size, 1),
    };
  };
}

function cutsOf(chosen: readonly Candidate[]): SelectionFeatures {
  const count = (kind: TailKind) => chosen.filter(({ cutKind }) => cutKind === kind).length;
  return {
    cutRelative: count('relative'),
    cutParticiple: count('participle'),
    cutCoordinate: count('coordinate'),
    cutAdjunct: count('adjunct'),
    cutAside: count('aside'),
    cutWords: chosen.reduce((sum, { cutWords }) => sum + cutWords, 0) / 20,
  };
}

function lengthOf(chosen: readonly Candidate[]): SelectionFeatures {
  const words = chosen.reduce((sum, candidate) => sum + candidate.words, 0);
  return {
    to35: ramp(words, 20, 35),
    to45: ramp(words, 35, 45),
    to55: ramp(words, 45, 55),
    to65: ramp(words, 55, 65),
    to80: ramp(words, 65, 80),
    to100: ramp(words, 80, 100),
    to130: ramp(words, 100, 130),
    four: chosen.length === 4 ? 1 : 0,
  };
}

function togetherness(chosen: readonly Candidate[]): SelectionFeatures {
  const [first] = chosen;
  const last = chosen.at(-1);
  const neighbours = chosen.filter(({ index }, place) => place > 0 && chosen[place - 1]?.index === index - 1).length;
  return {
    opens: first?.index === 0 ? 1 : 0,
    spread: ((last?.index ?? 0) - (first?.index ?? 0)) / 20,
    neighbours: neighbours / 2,
    leaning: chosen.filter(({ needsPrevious }) => needsPrevious).length,
  };
}

/** For two places in the article, the share of stems that both sentences have. */
function similarities(pool: readonly Candidate[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [place, one] of pool.entries()) {
    for (const other of pool.slice(place + 1)) {
      let shared = 0;
      for (const stem of one.stems) if (other.stems.has(stem)) shared++;
      found.set(`${one.index} ${other.index}`, shared / Math.max(Math.min(one.stems.size, other.stems.size), 1));
    }
  }
  return found;
}

function sumOfPairs(chosen: readonly Candidate[], similarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [place, one] of chosen.entries()) {
    for (const other of chosen.slice(place + 1)) sum += similarity.get(`${one.index} ${other.index}`) ?? 0;
  }
  return sum;
}
