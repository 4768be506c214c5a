import type { Candidate } from './candidate.ts';

export const MIN_SENTENCES = 3;
export const MAX_SENTENCES = 4;
/** Two long sentences say as much as three. */
const FEW = { sentences: 2, words: 56 };
/** A fourth sentence must leave it short. */
const MAX_WORDS = 100;
/** Three long ones are still three. */
const MAX_WORDS_OF_THREE = 170;

/** All ways to pick three or four of the pool, or two long ones, in reading order, that can be read by themselves. */
export function listSelections<T extends Candidate>(pool: readonly T[]): readonly (readonly T[])[] {
  const found: (readonly T[])[] = [];
  const extend = (chosen: readonly T[], from: number, words: number): void => {
    const isEnough = chosen.length >= MIN_SENTENCES || (chosen.length === FEW.sentences && words >= FEW.words);
    if (isEnough && standsAlone(chosen)) found.push(chosen);
    if (chosen.length === MAX_SENTENCES) return;
    const limit = chosen.length < MIN_SENTENCES ? MAX_WORDS_OF_THREE : MAX_WORDS;
    for (let at = from; at < pool.length; at++) {
      const next = pool[at];
      if (!next || words + next.words > limit || !canFollow(chosen.at(-1), next)) continue;
      extend([...chosen, next], at + 1, words + next.words);
    }
  };
  extend([], 0, 0);
  return found;
}

function canFollow(last: Candidate | undefined, next: Candidate): boolean {
  const isNext = last?.index === next.index - 1;
  if (last && next.index <= last.index) return false;
  return isNext || (!next.needsPrevious && !last?.needsNext);
}

/** No quotation is left open: in every run of neighbours the marks are even. */
export function standsAlone(chosen: readonly Candidate[]): boolean {
  let marks = 0;
  let previous: Candidate | undefined;
  for (const candidate of chosen) {
    const isRun = previous?.index === candidate.index - 1;
    if (!isRun && (marks % 2 === 1 || candidate.needsPrevious || previous?.needsNext)) return false;
    marks = (isRun ? marks : 0) + candidate.marks;
    previous = candidate;
  }
  return marks % 2 === 0 && !previous?.needsNext;
}
