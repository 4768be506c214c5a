import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Document } from '../../lambda/model.ts';
import { sizeProblem } from '../../lambda/read/read-document.ts';

/** The document that an argument names: a file, or "-" for standard input. A file too large is not even opened. */
export async function readInput(name: string): Promise<Document> {
  if (/^https?:/i.test(name)) {
    throw new Error(`Cannot read ${name}: addresses are not fetched; save the page as .html and give that file`);
  }
  if (name === '-') return { name: 'standard input', bytes: await buffer(process.stdin) };
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read "${name}": ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  const problem = found.isFile() ? sizeProblem(found.size) : 'it is not a file';
  if (problem) throw new Error(`Cannot read "${name}": ${problem}`);
  return { name: basename(name), bytes: await readFile(name) };
}
