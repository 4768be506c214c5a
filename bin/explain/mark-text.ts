import type { Mark } from './mark.ts';
import type { Pen } from './pen.ts';
import { printable } from './printable.ts';

/** The text with its marks: cut where one begins or ends, so that they may cross. */
export function markText(text: string, marks: readonly Mark[], pen: Pen): string {
  const edges = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const begins = Map.groupBy(marks, ({ start }) => start);
  const ends = Map.groupBy(marks, ({ end }) => end);
  const open = new Set<Mark>();
  return cuts
    .map((cut, i) => {
      const closing = (ends.get(cut) ?? []).toSorted((a, b) => b.start - a.start);
      const opening = (begins.get(cut) ?? []).toSorted((a, b) => b.end - a.end);
      for (const mark of closing) open.delete(mark);
      for (const mark of opening) open.add(mark);
      const words = printable(text.slice(cut, cuts[i + 1] ?? cut));
      return `${pen.close(closing)}${pen.open(opening)}${pen.paint(words, [...open])}`;
    })
    .join('');
}
