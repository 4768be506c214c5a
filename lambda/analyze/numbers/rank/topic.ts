import type { Body } from '../../body.ts';
import type { Candidate } from './candidate.ts';
import { countStems, stems } from './stems.ts';

/** What an article is about, as far as the ranking can tell: read once for all its numbers. */
export interface Topic {
  readonly title: ReadonlySet<string>;
  /** The figures and words of the headline as they stand, in lower case. */
  readonly titleWords: ReadonlySet<string>;
  /** How often each stem stands in the article. */
  readonly frequency: ReadonlyMap<string, number>;
  /** How often each number stands in the article. */
  readonly repeats: ReadonlyMap<string, number>;
}

export function readTopic({ words, title = '' }: Body, candidates: readonly Candidate[]): Topic {
  return {
    title: new Set(stems(title)),
    titleWords: new Set(title.toLowerCase().match(FIGURES)),
    frequency: countStems(words),
    repeats: count(candidates.map(thingOf)),
  };
}

/** "12" of "12 percent", "eight" of "eight million". */
const FIGURES = /\d[\d.,]*\d|\d|\p{L}+/gu;

export const figureOf = ({ number }: Candidate) => number.text.toLowerCase().match(FIGURES)?.[0] ?? '';

/** Numbers of the same key say the same. */
export const keyOf = ({ number: { kind, value } }: Candidate) => `${kind} ${value}`;

/** Ten things are the same ten wherever they stand, but two boats are not two winters. */
export const thingOf = (candidate: Candidate) =>
  candidate.number.value < 10 ? `${keyOf(candidate)} ${candidate.number.unit ?? ''}` : keyOf(candidate);

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
