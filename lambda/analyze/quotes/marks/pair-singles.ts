import { isBehindStop } from './is-behind-stop.ts';
import type { Mark } from './mark.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { partOfSingle } from './part-of-single.ts';

/** The pairs of ‘ ’ in one paragraph, as far as apostrophes let them be told. */
export function pairSingles(text: string, marks: readonly Mark[]): readonly Pair[] {
  const lasts = lastBeforeOpening(text, marks);
  return pairMarks(
    marks,
    partOfSingle(text, (mark) => lasts.has(mark)),
  ).filter(({ close }) => close);
}

/** The marks that can close and have no surer one between them and the next opening one: `a ‘disaster’ for`. */
function lastBeforeOpening(text: string, marks: readonly Mark[]): ReadonlySet<Mark> {
  const lasts = new Set<Mark>();
  let isSettled = false;
  for (const mark of marks.toReversed()) {
    if (mark.mayOpen && mark.sign !== '’') isSettled = false;
    else if (mark.mayClose && !isSettled) {
      lasts.add(mark);
      isSettled = true;
    } else if (mark.mayClose && isBehindStop(text, mark)) isSettled = true;
  }
  return lasts;
}
