import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * JSON Lines in, JSON Lines out: one answer a line, in the same order, with the line's id. A bad line is answered like
 * any other, so that the ones behind it go on; the exit status tells that there was one.
 */
export async function answerLines(refusal: string, answer: (row: unknown) => object): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answered = answerTo(line, { refusal, answer });
    failed ||= 'error' in answered;
    if (!process.stdout.write(`${JSON.stringify(answered)}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? 1 : 0;
}

interface Answering {
  readonly refusal: string;
  readonly answer: (row: unknown) => object;
}

function answerTo(line: string, { refusal, answer }: Answering): object {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    id = (row as { id?: unknown } | null)?.id ?? null;
    return { id, ...answer(row) };
  } catch (error) {
    return { id, error: `${refusal}: ${(error as Error).message}` };
  }
}
