import { columnsOf } from './columns-of.ts';
import type { EntryView, NumberView } from './digest-view.ts';
import { wrapped } from './text-layout.ts';

/** With longer figures too little of the line would be left for the labels. */
const WIDEST_FIGURE = 26;
const MARGIN = '  ';
const GUTTER = 3;

/** The numbers as a table, figures before labels; where a figure is too long for that, each over its label. */
export function numbersText({ numbers, dir }: EntryView): string {
  const widest = Math.max(...numbers.map(({ figure }) => columnsOf(figure)));
  // A terminal that turns Arabic would tear the columns apart.
  if (widest > WIDEST_FIGURE || dir === 'rtl') return numbers.map(stacked).join('\n\n');
  return numbers.map((number) => inRow(number, widest + GUTTER)).join('\n');
}

function inRow({ figure, label }: NumberView, columns: number): string {
  const lines = wrapped(label, ' '.repeat(MARGIN.length + columns));
  const start = `${MARGIN}${figure}${' '.repeat(columns - columnsOf(figure))}`;
  return (start + lines.slice(MARGIN.length + columns)).trimEnd();
}

const stacked = ({ figure, label }: NumberView): string =>
  [wrapped(figure, MARGIN), label && wrapped(label, '      ')].filter(Boolean).join('\n');
