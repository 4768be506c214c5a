import type { Body } from '../../lambda/analyze/body.ts';
import type { Candidate } from '../../lambda/analyze/summary/candidate.ts';
import { choosePool } from '../../lambda/analyze/summary/choose-pool.ts';
import { listCandidates } from '../../lambda/analyze/summary/list-candidates.ts';
import { shownSpans } from '../../lambda/analyze/summary/shown-spans.ts';
import { selectionSentenceWeights } from '../../lambda/analyze/summary/summary-weights.ts';
import type { Analysis } from '../../lambda/model/analysis.ts';
import type { Slice } from '../../lambda/model/span.ts';
import { excerpt } from './excerpt.ts';
import { nameReasons } from './name-reasons.ts';
import { weighTraits } from './weigh-traits.ts';

/** Each sentence of the summary, and each that came near: what speaks for it and what was left out of it. */
export function explainSummary(body: Body, analysis: Analysis): readonly string[] {
  const { candidates } = listCandidates(body, shownSpans(analysis));
  const pool = new Set(choosePool(candidates.filter(({ repeats }) => !repeats)));
  return candidates.flatMap((candidate) => {
    const slice = analysis.summary.find(({ start }) => start === candidate.start);
    if (!slice && !pool.has(candidate)) return [];
    const reasons = nameReasons(weighTraits(candidate.features, selectionSentenceWeights));
    const words = slice?.text ?? body.text.slice(candidate.start, candidate.end);
    return [
      `${candidate.index + 1}. ${excerpt(words)}`,
      `  ${slice ? 'chosen' : `not chosen, ${whyNot(candidate)}`}: ${reasons}`,
      ...leftOut(body, candidate, slice),
    ];
  });
}

function whyNot({ needsPrevious, needsNext }: Candidate): string {
  if (needsPrevious) return 'it leans on the sentence before it';
  return needsNext ? 'a quotation goes on behind it' : 'others are better together';
}

/** "But" at the start, ", which opened in May" at the end. */
function leftOut(body: Body, candidate: Candidate, slice: Slice | undefined): readonly string[] {
  if (!slice) return [];
  const sentence = body.sentences[candidate.index];
  const front = body.text.slice(sentence?.start ?? slice.start, slice.start).trim();
  const back = body.text.slice(slice.end, candidate.end).trim();
  return [
    ...(front ? [`  left out at the start: “${excerpt(front)}”`] : []),
    ...(back ? [`  left out at the end: “${excerpt(back)}”`] : []),
  ];
}
