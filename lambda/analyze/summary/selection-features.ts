import type { Candidate } from './candidate.ts';
import type { TailKind } from './clause-tails.ts';
import type { ArticleView } from './sentence-features.ts';

export type SelectionFeatures = Readonly<Record<string, number>>;

/** Where `value` stands between two bounds: 0 below, 1 above. */
const ramp = (value: number, from: number, to: number) => Math.min(Math.max((value - from) / (to - from), 0), 1);

const sum = (chosen: readonly Candidate[], measure: (candidate: Candidate) => number) => {
  let total = 0;
  for (const candidate of chosen) total += measure(candidate);
  return total;
};

/** What speaks for or against some sentences together, beside what speaks for each. Called some hundred times an article. */
export function selectionFeatures({
  matter,
  titleStems,
}: ArticleView): (chosen: readonly Candidate[]) => SelectionFeatures {
  const matterCovered = coverage(matter);
  const titleCovered = coverage(new Map([...titleStems].map((stem) => [stem, 1 / titleStems.size])));
  return (chosen) => {
    const words = sum(chosen, (candidate) => candidate.words);
    const cut = chosen.filter(({ cutKind }) => cutKind);
    const cuts = (kind: TailKind) => (cut.length > 0 ? cut.filter(({ cutKind }) => cutKind === kind).length : 0);
    return {
      to35: ramp(words, 20, 35),
      to45: ramp(words, 35, 45),
      to55: ramp(words, 45, 55),
      to65: ramp(words, 55, 65),
      to80: ramp(words, 65, 80),
      to100: ramp(words, 80, 100),
      to130: ramp(words, 100, 130),
      four: chosen.length === 4 ? 1 : 0,
      opens: chosen[0]?.index === 0 ? 1 : 0,
      neighbours: neighbours(chosen) / 2,
      leaning: sum(chosen, ({ needsPrevious }) => (needsPrevious ? 1 : 0)),
      cutRelative: cuts('relative'),
      cutParticiple: cuts('participle'),
      cutCoordinate: cuts('coordinate'),
      cutAdjunct: cuts('adjunct'),
      cutAside: cuts('aside'),
      cutWords: sum(chosen, ({ cutWords }) => cutWords) / 20,
      matterCovered: matterCovered(chosen),
      titleCovered: titleCovered(chosen),
    };
  };
}

function neighbours(chosen: readonly Candidate[]): number {
  let count = 0;
  for (let place = 1; place < chosen.length; place++)
    if (chosen[place - 1]?.index === (chosen[place]?.index ?? 0) - 1) count++;
  return count;
}

/** Bits of an integer that are safe to combine. */
const MAX_STEMS = 30;

/** The share of the given stems that some sentences have between them; each candidate's are kept as bits of a number. */
function coverage(shares: ReadonlyMap<string, number>): (chosen: readonly Candidate[]) => number {
  const entries = [...shares].slice(0, MAX_STEMS);
  const stems = entries.map(([stem]) => stem);
  const parts = entries.map(([, share]) => share);
  const known = new Map<Candidate, number>();
  const bitsOf = (candidate: Candidate) => {
    const bits =
      known.get(candidate) ?? stems.reduce((all, stem, bit) => (candidate.stems.has(stem) ? all | (1 << bit) : all), 0);
    known.set(candidate, bits);
    return bits;
  };
  return (chosen) => {
    let all = 0;
    for (const candidate of chosen) all |= bitsOf(candidate);
    return parts.reduce((covered, part, bit) => (all & (1 << bit) ? covered + part : covered), 0);
  };
}
