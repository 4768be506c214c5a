import type { Body } from '../../lambda/analyze/body.ts';
import { findQuantities } from '../../lambda/analyze/numbers/find/find-quantities.ts';
import { labelQuantity } from '../../lambda/analyze/numbers/label/label-quantity.ts';
import { placeCandidates } from '../../lambda/analyze/numbers/rank/place-candidates.ts';
import { rankNumbers } from '../../lambda/analyze/numbers/rank/rank-numbers.ts';
import { traitsFinder } from '../../lambda/analyze/numbers/rank/traits-finder.ts';
import { WEIGHTS } from '../../lambda/analyze/numbers/rank/weights.ts';
import { readLines } from '../../lambda/analyze/numbers/read/read-lines.ts';
import type { FoundNumber } from '../../lambda/model/analysis.ts';
import { excerpt } from './excerpt.ts';
import { nameReasons } from './name-reasons.ts';
import { weighTraits } from './weigh-traits.ts';

/** Each number: its kind, what it measures, and why it is shown or not. */
export function explainNumbers(body: Body): readonly string[] {
  const finds = [...readLines(body)].flatMap((line) => {
    const quantities = findQuantities(line);
    return quantities.map((quantity) => ({ line, quantity, label: labelQuantity(line, quantity, quantities) }));
  });
  const ranks = rankNumbers(body, finds).map(({ rank }) => rank);
  const candidates = placeCandidates(body, finds);
  const traitsOf = traitsFinder(body, candidates);
  return candidates.flatMap((candidate, i) => {
    const { number, find } = candidate;
    const reasons = nameReasons(weighTraits(traitsOf(candidate, candidates[i + 1]), WEIGHTS));
    return [
      `${number.approx ? `${excerpt(number.approx)} ` : ''}${excerpt(number.text)}`,
      `  ${kindOf(number)}; ${labelOf(number, find.label.isVague)}`,
      `  ${choiceOf(ranks[i] ?? null, number.label)}: ${reasons}`,
    ];
  });
}

function kindOf({ kind, value, unit }: FoundNumber): string {
  return `${kind} ${value}${unit === undefined ? '' : ` ${excerpt(unit)}`}`;
}

function labelOf({ label }: FoundNumber, isVague: boolean): string {
  if (!label) return 'nothing near it says what it measures';
  return `measures “${excerpt(label)}”${isVague ? ', the nearest noun' : ''}`;
}

function choiceOf(rank: number | null, label: string): string {
  if (rank !== null) return `rank ${rank}`;
  return label ? 'not shown, others are better' : 'not shown, it has no label';
}
