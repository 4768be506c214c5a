import { enableCompileCache } from 'node:module';
import { parseArguments, USAGE } from './start/parse-arguments.ts';
import { readArticle } from './start/read-article.ts';
import { createStopwatch } from './start/stopwatch.ts';
import { createTerminal } from './start/terminal.ts';

const FAILED = 1;
const CALLED_WRONGLY = 2;

// A quarter of a second less from the second start on.
enableCompileCache();
process.stdout.on('error', leaveWhenNobodyReads);
process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const stopwatch = createStopwatch();
  const { env, stdin, stdout } = process;
  try {
    const { input, title, keep, once, help } = parseArguments(args);
    if (help) return say(USAGE);
    const article = await readArticle(input, stdin);
    if ('problem' in article) return complain(`Cannot take "${input}" into an issue: ${article.problem}`, FAILED);
    stopwatch.lap('start Node, read the article');
    // Loaded only when there is something to send: a mistyped name is told at once.
    const { run } = await import('./start/run.ts');
    const stay = Boolean(stdout.isTTY) && !once;
    return await run({ article: { ...article, title }, keep, stay, stopwatch, terminal: createTerminal(stdout, env) });
  } catch (error) {
    return complain((error as Error).message, CALLED_WRONGLY);
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}

function complain(message: string, code: number): number {
  console.error(message);
  return code;
}

/** `npm start | head` closes the pipe early; that is no failure. */
function leaveWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
