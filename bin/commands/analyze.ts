import { analyze } from '../../lambda/analyze/analyze.ts';
import { answerLines } from './answer-lines.ts';
import type { Command } from './command.ts';

/** `analyze --jsonl`: one article a line in, one analysis a line out, in the same order. */
export const analyzeCommand: Command = async (args) => {
  if (args.join(' ') !== '--jsonl') {
    throw new Error(
      `Cannot analyze: the arguments are "${args.join(' ')}"; call it as: analyze --jsonl < articles.jsonl`,
    );
  }
  return answerLines('Cannot analyze', (row) => analyze(articleOf(row)));
};

function articleOf(row: unknown): { readonly text: string; readonly title?: string } {
  const { text, title } = (row ?? {}) as { readonly text?: unknown; readonly title?: unknown };
  if (typeof text !== 'string')
    throw new TypeError(`"text" is ${JSON.stringify(text)}; give the article's text as a string`);
  return { text, ...(typeof title === 'string' ? { title } : {}) };
}
