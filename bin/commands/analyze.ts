import { createInterface } from 'node:readline';
import { analyze } from '../../lambda/analyze/analyze.ts';
import type { Command } from './command.ts';

/** `analyze --jsonl`: one article a line in, one analysis a line out, in the same order. */
export const analyzeCommand: Command = async (args) => {
  if (args.join(' ') !== '--jsonl') {
    throw new Error(
      `Cannot analyze: the arguments are "${args.join(' ')}"; call it as: analyze --jsonl < articles.jsonl`,
    );
  }
  let failed = false;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = answerTo(line);
    failed ||= 'error' in answer;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return failed ? 1 : 0;
};

/** A bad line is answered like any other, so that the ones behind it go on. */
function answerTo(line: string): object {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    id = (row as { id?: unknown } | null)?.id ?? null;
    return { id, ...analyze(articleOf(row)) };
  } catch (error) {
    return { id, error: `Cannot analyze: ${(error as Error).message}` };
  }
}

function articleOf(row: unknown): { readonly text: string; readonly title?: string } {
  const { text, title } = (row ?? {}) as { readonly text?: unknown; readonly title?: unknown };
  if (typeof text !== 'string')
    throw new TypeError(`"text" is ${JSON.stringify(text)}; give the article's text as a string`);
  return { text, ...(typeof title === 'string' ? { title } : {}) };
}
