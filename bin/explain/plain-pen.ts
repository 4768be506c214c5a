import { markKinds, type Pen } from './pen.ts';

/** Tags: <quote 1>…</quote>. The number is the rank of what is shown. */
export const plainPen: Pen = {
  open: (marks) => marks.map(({ kind, rank }) => `<${kind}${rank === undefined ? '' : ` ${rank}`}>`).join(''),
  close: (marks) => marks.map(({ kind }) => `</${kind}>`).join(''),
  paint: (text) => text,
  heading: (text) => `== ${text}`,
  legend: `Marked: ${markKinds.join(', ')}; a number is the rank of what is shown.`,
};
