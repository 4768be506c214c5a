import type { Line } from '../read/line.ts';
import type { Numeral } from '../read/numeral.ts';
import type { Quantity, TokenRange } from '../read/quantity.ts';
import { findAge } from './find-age.ts';
import { findApproximator } from './find-approximator.ts';
import { findCount } from './find-count.ts';
import { findDuration } from './find-duration.ts';
import { findMeasure } from './find-measure.ts';
import { findMoney } from './find-money.ts';
import { findPercent } from './find-percent.ts';
import { findPoints } from './find-points.ts';
import { findRange } from './find-range.ts';
import { findRatio } from './find-ratio.ts';
import type { Candidate, Finder } from './finder.ts';

const FINDERS: readonly Finder[] = [
  findMoney,
  // Before percent, which would stop in the middle of "four percentage points".
  findPoints,
  findPercent,
  // Before counts and ages, since "one in five" and "two thirds" begin like these.
  findRatio,
  // Before durations: "five years old".
  findAge,
  findDuration,
  // Before counts, which would leave the unit of "300 tons" to the label.
  findMeasure,
  // Takes what is left.
  findCount,
];

/** What each numeral of a sentence counts; numerals that count nothing are left out. */
export function findQuantities(line: Line): readonly Quantity[] {
  const quantities: Quantity[] = [];
  for (const [i, numeral] of line.numerals.entries()) {
    const taken = quantities.at(-1)?.end ?? 0;
    if (numeral.first < taken) continue;
    const quantity = firstFinding(candidateOf(line, numeral, line.numerals[i + 1]));
    // The C of "45C$700" belongs to one of the two.
    if (!quantity || quantity.first < taken) continue;
    const range = findRange(line, quantity, quantities.at(-1));
    const approx = range ?? findApproximator(line.tokens, quantity);
    const isJoined = line.tokens[numeral.end]?.text === '-' && Boolean(line.tokens[numeral.end + 1]?.glued);
    quantities.push({ ...quantity, isJoined, ...(approx ? { approx } : {}) });
    if (range) markOpening(quantities, range);
  }
  return quantities;
}

/** The numbers within the first half of a range: the second half is told with them. */
function markOpening(quantities: Quantity[], { first, end }: TokenRange): void {
  for (const [i, quantity] of quantities.entries())
    if (quantity.first >= first && quantity.end <= end) quantities[i] = { ...quantity, opensRange: true };
}

function firstFinding(candidate: Candidate): Quantity | null {
  for (const finder of FINDERS) {
    const quantity = finder(candidate);
    if (quantity) return quantity;
  }
  return null;
}

/** In "two to three years" the unit of the first stands behind the second. */
function candidateOf(line: Line, numeral: Numeral, next: Numeral | undefined): Candidate {
  if (!next || next.first > numeral.end + 4) return { line, numeral, unitAt: numeral.end };
  if (next.first === numeral.end) return { line, numeral, unitAt: numeral.end };
  const between = line.tokens.slice(numeral.end, next.first).filter((token) => !/^(?:\p{Sc}|-)$/u.test(token.text));
  const joint = between.map((token) => token.lower).join(' ');
  const isRange = JOINTS.has(joint) || (joint === 'and' && line.tokens[numeral.first - 1]?.lower === 'between');
  return { line, numeral, unitAt: isRange ? next.end : numeral.end, mate: next };
}

/** An empty joint is a hyphen that was left out above: "600-700". */
const JOINTS: ReadonlySet<string> = new Set(['to', 'or', '–', '—', '', 'through']);
