import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { httpFetcher } from '../../lambda/adapters/http/http-fetcher.ts';
import type { Document } from '../../lambda/model/article.ts';
import { sizeProblem } from '../../lambda/read/read-document.ts';
import { readWeb } from '../../lambda/read-web.ts';

/** The document that an argument names: a file, an address on the web, or "-" for standard input. A file too large is not even opened. */
export async function readInput(name: string): Promise<Document> {
  if (/^https?:/i.test(name)) return fetchInput(name);
  if (name === '-') return { name: 'standard input', bytes: await buffer(process.stdin) };
  const found = await stat(name).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Cannot read "${name}": ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  });
  const problem = found.isFile() ? sizeProblem(found.size) : 'it is not a file';
  if (problem) throw new Error(`Cannot read "${name}": ${problem}`);
  return { name: basename(name), bytes: await readFile(name) };
}

async function fetchInput(url: string): Promise<Document> {
  const found = await readWeb(url, httpFetcher());
  if ('problem' in found) throw new Error(`Cannot fetch ${url}: ${found.problem}`);
  return found;
}
