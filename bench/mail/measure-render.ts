import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** CPU time in milliseconds of rendering one article's mail, HTML and plain text. */
export interface RenderCost {
  /** Loading the renderer, from its sources. */
  readonly starting: number;
  /** The first render of a process. */
  readonly first: number;
  /** Of a render among many different ones: the best round, and the median. */
  readonly best: number;
  readonly median: number;
}

/** Measures in a fresh process. */
export function measureRender(): RenderCost {
  const script = join(import.meta.dirname, 'render.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Cannot measure: the renderer ended with ${status}: ${stderr}`);
  return JSON.parse(stdout) as RenderCost;
}
