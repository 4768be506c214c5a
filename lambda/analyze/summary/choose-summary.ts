import type { Slice } from '../../model/span.ts';
import type { Body } from '../body.ts';
import type { Candidate } from './candidate.ts';
import { choosePool } from './choose-pool.ts';
import { type Candidates, listCandidates } from './list-candidates.ts';
import { listSelections, MIN_SENTENCES, standsAlone } from './list-selections.ts';
import { selectionWorth } from './selection-worth.ts';
import { withShorterForms } from './shorter-forms.ts';
import { type Found, shownSpans } from './shown-spans.ts';

/** Two to five sentences that stand for the whole, in reading order. */
export function chooseSummary(body: Body, found: Found): readonly Slice[] {
  const listed = listCandidates(body, shownSpans(found));
  const chosen = bestSelection(body.text, listed) ?? leadOf(listed.candidates);
  return chosen.map(({ start, end }) => ({ start, end, text: body.text.slice(start, end) }));
}

function bestSelection(text: string, { candidates, article }: Candidates): readonly Candidate[] | undefined {
  const { toMember, worthOf } = selectionWorth(article);
  const pool = choosePool(freshOf(candidates))
    .flatMap((candidate) => withShorterForms(candidate, text))
    .map(toMember);
  let best: { readonly chosen: readonly Candidate[]; readonly worth: number } | undefined;
  for (const chosen of listSelections(pool)) {
    const worth = worthOf(chosen);
    if (!best || worth > best.worth) best = { chosen, worth };
  }
  return best?.chosen;
}

/** Without what is shown elsewhere, where enough is left. */
export function freshOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const fresh = candidates.filter(({ repeats }) => !repeats);
  return fresh.length > MIN_SENTENCES ? fresh : candidates;
}

/** As long as the beginning may be where a quotation runs through it. */
const MAX_LEAD = 5;

/** Where nothing else reads well, the beginning does: as far as a quotation is closed, at most five sentences. */
function leadOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const lengths = Array.from({ length: MAX_LEAD }, (_, index) => index + 1);
  const inOrder = [...lengths.slice(MIN_SENTENCES - 1), ...lengths.slice(0, MIN_SENTENCES - 1).toReversed()];
  const length = inOrder.find((count) => count <= candidates.length && standsAlone(candidates.slice(0, count)));
  return candidates.slice(0, length ?? MIN_SENTENCES);
}
