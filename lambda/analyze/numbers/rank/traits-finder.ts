import type { Body } from '../../body.ts';
import type { Candidate } from './candidate.ts';
import { findClauseTraits } from './find-clause-traits.ts';
import { findKindTraits } from './find-kind-traits.ts';
import { findMatterTraits } from './find-matter-traits.ts';
import { findPlaceTraits } from './find-place-traits.ts';
import { findTopicTraits } from './find-topic-traits.ts';
import { readTopic } from './topic.ts';
import type { Traits } from './traits.ts';

/** Finds the traits of one candidate, of which some depend on the next and some on all of them. */
export function traitsFinder(body: Body, candidates: readonly Candidate[]) {
  const topic = readTopic(body, candidates);
  return (candidate: Candidate, next: Candidate | undefined): Traits => ({
    ...findPlaceTraits(body.text, candidate, next),
    ...findKindTraits(candidate),
    ...findTopicTraits(body.text, candidate, topic),
    ...findMatterTraits(body.text, candidate),
    ...findClauseTraits(candidate),
  });
}
