import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { writeRow } from './csv-cell.ts';
import type { RowProblem } from './read-readers.ts';

const FLUSH_AT = 64 * 1024;
/** It has addresses in it: for nobody but the operator. */
const MODE = 0o600;

/** Every row that was not taken over, with its line and why, in a CSV file; where there is nothing to tell there is none, not even an older one. */
export function createProblemFile(path: string) {
  let file: number | undefined;
  let waiting = '';
  const flush = () => {
    if (file !== undefined) writeSync(file, waiting);
    waiting = '';
  };
  return {
    path,
    write({ line, problem, address }: RowProblem): void {
      if (file === undefined) {
        file = openSync(path, 'w', MODE);
        waiting = writeRow(['line', 'problem', 'address']);
      }
      waiting += writeRow([String(line), problem, address]);
      if (waiting.length > FLUSH_AT) flush();
    },
    /** False when there is no file. */
    close(): boolean {
      flush();
      if (file === undefined) rmSync(path, { force: true });
      else closeSync(file);
      return file !== undefined;
    },
  };
}
