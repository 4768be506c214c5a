import type { Body } from '../../body.ts';
import { DOUBLE_SIGNS, partOfDouble } from './double-marks.ts';
import { findMarks } from './find-marks.ts';
import type { Mark } from './mark.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { isBehindStop, partOfSingle, SINGLE_SIGNS } from './single-marks.ts';
import type { Stretch } from './stretch.ts';

/** Everything between quotation marks, in order, outermost marks only. */
export function findStretches({ text, paragraphs }: Body): readonly Stretch[] {
  const doubles = paragraphs.map((paragraph) => pairMarks(findMarks(text, paragraph, DOUBLE_SIGNS), partOfDouble));
  const isBritish = doubles.every((pairs) => pairs.length === 0);
  const pairs = isBritish
    ? paragraphs.map((paragraph) => pairSingles(text, findMarks(text, paragraph, SINGLE_SIGNS)))
    : doubles;
  return toStretches(pairs, paragraphs, text);
}

/** ‘ ’ are quotation marks only where a text has no double ones. */
function pairSingles(text: string, marks: readonly Mark[]): readonly Pair[] {
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

function toStretches(
  pairs: readonly (readonly Pair[])[],
  paragraphs: Body['paragraphs'],
  text: string,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { open, close } of pairs[index] ?? []) {
      const end = close?.start ?? paragraph.end;
      const before = stretches.at(-1);
      const isContinuation =
        open.start === paragraph.start && before !== undefined && !before.isClosed && before.paragraph === index - 1;
      const span = trim(text, open.end, end);
      if (span.start >= span.end) continue;
      stretches.push({
        ...span,
        outer: { start: open.start, end: close?.end ?? paragraph.end },
        paragraph: index,
        isClosed: close !== undefined,
        isContinuation,
      });
    }
  }
  return stretches;
}

function trim(text: string, start: number, end: number) {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}
