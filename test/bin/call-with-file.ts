import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callDigest } from './call-digest.ts';

/** A verb with an article in a file, which spares the process that standard input would need. */
export async function callWithFile(verb: string, article: string | Uint8Array, ...args: readonly string[]) {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-article-'));
  const file = join(dir, 'article.txt');
  writeFileSync(file, article);
  try {
    return { file, ...(await callDigest([verb, file, ...args])) };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
