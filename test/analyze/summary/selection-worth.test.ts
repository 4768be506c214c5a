import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outline } from '../../../lambda/analyze/outline.ts';
import type { Candidate } from '../../../lambda/analyze/summary/candidate.ts';
import { choosePool, weigh } from '../../../lambda/analyze/summary/choose-pool.ts';
import { listCandidates } from '../../../lambda/analyze/summary/list-candidates.ts';
import { listSelections } from '../../../lambda/analyze/summary/list-selections.ts';
import { selectionFeatures } from '../../../lambda/analyze/summary/selection-features.ts';
import { selectionWorth } from '../../../lambda/analyze/summary/selection-worth.ts';
import { withShorterForms } from '../../../lambda/analyze/summary/shorter-forms.ts';
import { selectionSentenceWeights, selectionWeights } from '../../../lambda/analyze/summary/summary-weights.ts';

test('a selection is worth the weighted sum of the features that the weights are fitted to', () => {
  const text = readFileSync('local/sample/article.txt', 'utf8');
  const { candidates, article } = listCandidates(outline({ text, title: 'The ferry' }).quotable, []);
  const { toMember, worthOf } = selectionWorth(article);
  const featuresOf = selectionFeatures(article);
  const sumOf = (chosen: readonly Candidate[]) =>
    chosen.reduce(
      (sum, { features }) => sum + weigh(features, selectionSentenceWeights),
      weigh(featuresOf(chosen), selectionWeights),
    );
  const pool = choosePool(candidates).flatMap((candidate) => withShorterForms(candidate, text));
  const selections = listSelections(pool.map(toMember));
  const apart = selections.filter((chosen) => Math.abs(worthOf(chosen) - sumOf(chosen)) > 1e-9);
  expect(selections.length).toBeGreaterThan(10);
  expect(apart).toEqual([]);
});
