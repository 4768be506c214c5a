import { createInterface } from 'node:readline';
import { analyze } from '../../lambda/analyze/analyze.ts';

/** `analyze --jsonl`: one article a line in, one analysis a line out. Shapes: docs/command-line.md. */
export async function analyzeCommand(_args: readonly string[]): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const { id, text, title } = JSON.parse(line);
    try {
      process.stdout.write(`${JSON.stringify({ id, ...analyze({ text, ...(title ? { title } : {}) }) })}\n`);
    } catch (error) {
      process.stdout.write(`${JSON.stringify({ id, error: `Cannot analyze: ${(error as Error).message}` })}\n`);
      status = 1;
    }
  }
  return status;
}
