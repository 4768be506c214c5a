import type { Span } from '../../../model.ts';
import type { Body } from '../../body.ts';
import { DOUBLE_SIGNS, partOfDouble } from './double-marks.ts';
import { findMarks } from './find-marks.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { pairSingles } from './pair-singles.ts';
import { SINGLE_SIGNS } from './single-marks.ts';
import type { Stretch } from './stretch.ts';

/** Everything between quotation marks, in order, outermost marks only. */
export function findStretches({ text, paragraphs }: Body): readonly Stretch[] {
  const doubles = paragraphs.map((paragraph) => pairMarks(findMarks(text, paragraph, DOUBLE_SIGNS), partOfDouble));
  const isBritish = doubles.every((pairs) => pairs.length === 0);
  const pairs = isBritish
    ? paragraphs.map((paragraph) => pairSingles(text, findMarks(text, paragraph, SINGLE_SIGNS)))
    : doubles;
  const stretches: Stretch[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const pair of pairs[index] ?? []) {
      const stretch = toStretch(text, pair, { ...paragraph, index }, stretches.at(-1));
      if (stretch.end > stretch.start && !isNickname(text, stretch)) stretches.push(stretch);
    }
  }
  return stretches;
}

function toStretch(
  text: string,
  { open, close }: Pair,
  paragraph: Span & { readonly index: number },
  before: Stretch | undefined,
): Stretch {
  const outer = { start: open.start, end: close?.end ?? paragraph.end };
  const inner = text.slice(open.end, close?.start ?? paragraph.end);
  const start = open.end + inner.length - inner.trimStart().length;
  const opensParagraph = open.start === paragraph.start;
  return {
    start,
    end: Math.max(start, open.end + inner.trimEnd().length),
    outer,
    paragraph: paragraph.index,
    isClosed: close !== undefined,
    isContinuation: opensParagraph && before?.isClosed === false && before.paragraph === paragraph.index - 1,
  };
}

/** Anna “Nan” Whitlock: part of a name. */
function isNickname(text: string, { start, end, outer }: Stretch): boolean {
  const isName = end - start < 24 && /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?$/u.test(text.slice(start, end));
  return (
    isName &&
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, outer.start - 24), outer.start)) &&
    /^ \p{Lu}/u.test(text.slice(outer.end, outer.end + 3))
  );
}
