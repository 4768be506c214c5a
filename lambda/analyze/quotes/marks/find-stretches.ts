import type { Span } from '../../../model/span.ts';
import type { Body } from '../../body.ts';
import { doubleSigns } from './double-signs.ts';
import { findMarks } from './find-marks.ts';
import { pairLost } from './pair-lost.ts';
import { type Pair, pairMarks } from './pair-marks.ts';
import { pairSingles } from './pair-singles.ts';
import { partOfDouble } from './part-of-double.ts';
import { singleSigns } from './single-signs.ts';
import type { Stretch } from './stretch.ts';

/** Everything between quotation marks, in order, outermost marks only. */
export function findStretches({ text, paragraphs }: Body): readonly Stretch[] {
  const found = paragraphs.map((paragraph) => pairMarks(findMarks(text, paragraph, doubleSigns), partOfDouble));
  const doubles = found.some((pairs) => pairs.length > 0) ? found : pairLost(text, paragraphs);
  const singlesIn = (paragraph: Span) => pairSingles(text, findMarks(text, paragraph, singleSigns));
  // ‘He said “go” to me,’ she said: the double marks are the inner ones. Most articles show at the first pair that they are not.
  const isBritish = paragraphs.every((paragraph, i) => {
    const inner = doubles[i] ?? [];
    return inner.length === 0 || areInside(inner, singlesIn(paragraph));
  });
  const pairs = isBritish ? paragraphs.map(singlesIn) : doubles;
  const stretches: Stretch[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const pair of pairs[index] ?? []) {
      const stretch = toStretch(text, pair, { ...paragraph, index }, stretches.at(-1));
      if (stretch.end > stretch.start && !isNickname(text, stretch)) stretches.push(stretch);
    }
  }
  return stretches;
}

/** Does every pair lie inside one of the others? Both stand in order, so one walk tells. */
function areInside(inner: readonly Pair[], outer: readonly Pair[]): boolean {
  let at = 0;
  return inner.every(({ open, close = open }) => {
    while (at < outer.length && (outer[at]?.close?.end ?? 0) <= open.start) at++;
    const around = outer[at];
    return around !== undefined && around.open.start < open.start && close.end <= (around.close?.start ?? 0);
  });
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
  const isName =
    end - start < 26 && /^(?:the )?\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2}$/u.test(text.slice(start, end));
  return (
    isName &&
    /\p{Lu}\p{L}+ $/u.test(text.slice(Math.max(0, outer.start - 24), outer.start)) &&
    /^ \p{Lu}/u.test(text.slice(outer.end, outer.end + 3))
  );
}
