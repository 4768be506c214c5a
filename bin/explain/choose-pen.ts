import { colourPen } from './colour-pen.ts';
import type { Pen } from './pen.ts';
import { plainPen } from './plain-pen.ts';

/** Colours on a terminal that has them, unless NO_COLOR (no-color.org) asks for none. */
export function choosePen(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Pen {
  const isWanted = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return isWanted ? colourPen : plainPen;
}
