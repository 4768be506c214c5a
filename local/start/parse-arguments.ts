import { parseArgs } from 'node:util';

export interface Arguments {
  /** A file, or "-" for standard input; undefined means the project's own sample. */
  readonly input: string | undefined;
  readonly title: string | undefined;
  /** A folder for the mails as files. */
  readonly keep: string | undefined;
  /** End when the mails are there, terminal or not. */
  readonly once: boolean;
  readonly help: boolean;
}

export const USAGE = `Usage: npm start -- [FILE | -] [--once] [--title T] [--keep DIR]
  FILE        an article as .txt or .html; - reads it from standard input; without one, the project's sample
  --once      end when every reader has the mail, instead of staying up for looking
  --title T   the article's title, where its text has none
  --keep DIR  write each mail to DIR as .eml and .html`;

const OPTIONS = {
  once: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  title: { type: 'string' },
  keep: { type: 'string' },
} as const;

/** Reads the command line; throws with what is wrong in it. */
export function parseArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parseOrExplain(args);
  const { once, help, title, keep } = values;
  const [input, ...more] = positionals;
  if (more.length > 0) {
    throw new Error(`Cannot start: ${positionals.length} articles given; give one at a time`);
  }
  return { input, title, keep, once, help };
}

function parseOrExplain(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const state = (error as Error).message.split('. ')[0];
    throw new Error(`Cannot start: ${state}; call it as shown below\n${USAGE}`);
  }
}
