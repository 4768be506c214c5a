import type { Body } from '../../body.ts';
import type { Candidate } from './candidate.ts';
import { findClauseTraits } from './find-clause-traits.ts';
import { findKindTraits } from './find-kind-traits.ts';
import { findMatterTraits } from './find-matter-traits.ts';
import { findPlaceTraits } from './find-place-traits.ts';
import { findTopicTraits } from './find-topic-traits.ts';
import { readTopic } from './topic.ts';
import type { Traits } from './traits.ts';

/** The traits of every number, in the same order. */
export function findTraits(body: Body, candidates: readonly Candidate[]): readonly Traits[] {
  const topic = readTopic(body, candidates);
  return candidates.map((candidate, i) => ({
    ...findPlaceTraits(body.text, candidate, candidates[i + 1]),
    ...findKindTraits(candidate),
    ...findTopicTraits(body.text, candidate, topic),
    ...findMatterTraits(body.text, candidate),
    ...findClauseTraits(candidate),
  }));
}
