import { styleText } from 'node:util';
import type { MarkKind } from './mark.ts';
import { markKinds, type Pen } from './pen.ts';

type Format = Parameters<typeof styleText>[0];

const FORMATS: Readonly<Record<MarkKind, Format>> = {
  headline: 'bold',
  summary: 'underline',
  quote: 'green',
  speaker: 'cyan',
  role: 'blue',
  number: 'yellow',
  label: 'magenta',
  byline: 'cyan',
  furniture: ['gray', 'strikethrough'],
};

/** Whoever asks for colours has looked at the terminal already. */
const paint = (format: Format, text: string) => styleText(format, text, { validateStream: false });

/** Colours, and the rank of what is shown behind it. A line break ends a colour, so that no pager carries it on. */
export const colourPen: Pen = {
  open: () => '',
  close: (marks) =>
    marks.map(({ rank }) => (rank === undefined ? '' : paint(['bold', 'inverse'], ` ${rank} `))).join(''),
  paint: (text, marks) =>
    text
      .split('\n')
      .map((line) => marks.reduce((painted, { kind }) => (painted ? paint(FORMATS[kind], painted) : ''), line))
      .join('\n'),
  heading: (text) => paint('bold', text),
  legend: markKinds.map((kind) => paint(FORMATS[kind], kind)).join('  '),
};
