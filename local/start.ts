import { parseArguments, USAGE } from './start/parse-arguments.ts';
import { readArticle } from './start/read-article.ts';
import { createStopwatch } from './start/stopwatch.ts';
import { createTerminal } from './start/terminal.ts';

const ARTICLE_REJECTED = 1;
const NOTHING_TO_DO = 2;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const stopwatch = createStopwatch();
  try {
    const { input, title, keep, once, help } = parseArguments(args);
    if (help) {
      console.log(USAGE);
      return 0;
    }
    const article = await readArticle(input, process.stdin);
    if ('problem' in article) return fail(`Cannot take "${input}" into an issue: ${article.problem}`, ARTICLE_REJECTED);
    return await send({ ...article, ...(title ? { title } : {}) }, { keep, once }, stopwatch);
  } catch (error) {
    return fail((error as Error).message, NOTHING_TO_DO);
  }
}

/** The cloud is loaded only when there is something to send: a mistyped name is told at once. */
async function send(
  article: Parameters<typeof import('./start/run.ts').run>[0]['article'],
  { keep, once }: { readonly keep: string | undefined; readonly once: boolean },
  stopwatch: ReturnType<typeof createStopwatch>,
): Promise<number> {
  const { run } = await import('./start/run.ts');
  const { stdout } = process;
  const stay = Boolean(stdout.isTTY) && !once;
  const terminal = createTerminal(stdout, process.env);
  return run({ article, ...(keep ? { keep } : {}), stay, stopwatch, terminal });
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}
