import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { httpFetcher } from '../../lambda/adapters/http/http-fetcher.ts';
import { MAX_DOCUMENT_BYTES } from '../../lambda/read/limits.ts';
import { readWeb } from '../../lambda/read-web.ts';

/** What the local bucket takes in one piece: more than an article may have, so that the digest function says no itself. */
const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const SAMPLE = fileURLToPath(new URL('../sample/article.txt', import.meta.url));

export interface ArticleFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The article to send: a file, an address on the web, "-" for standard input, or the sample. Throws when there is nothing to read. */
export async function readArticle(
  input: string | undefined,
  stdin: Readable,
): Promise<ArticleFile | { readonly problem: string }> {
  if (input && /^https?:/i.test(input)) return fetchArticle(input);
  const name = input === '-' ? 'standard-input' : basename(input ?? SAMPLE);
  const bytes = input === '-' ? await readAll(stdin) : await readFile(input ?? SAMPLE);
  if (bytes.length <= MAX_UPLOAD_BYTES) return { name, bytes };
  return { problem: `it has more than ${MAX_UPLOAD_BYTES} bytes; an article may have ${MAX_DOCUMENT_BYTES}` };
}

/** As the digest function will find it in the inbox: the ending tells its kind. */
async function fetchArticle(url: string): Promise<ArticleFile | { readonly problem: string }> {
  const found = await readWeb(url, httpFetcher());
  if ('problem' in found) return found;
  return { name: 'fetched.html', bytes: Buffer.from(found.bytes) };
}

async function readFile(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    return await readAll(file.createReadStream({ autoClose: false }));
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${explain(error as NodeJS.ErrnoException)}`);
  }
}

/** Reads little more than the limit, however large a file or endless a pipe is. */
async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_UPLOAD_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function explain(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such file; give the path of an article, or - for standard input';
  if (error.code === 'EISDIR') return 'it is a folder; give the path of an article';
  if (error.code === 'EACCES') return 'its permissions do not allow it; change them';
  return error.message;
}
