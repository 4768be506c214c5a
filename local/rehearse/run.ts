import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTerminal } from '../start/terminal.ts';
import { createPrograms, lastLines } from './programs.ts';
import { rehearse } from './rehearse.ts';
import { createSteps } from './steps.ts';
import { strangerEnvironment } from './stranger-environment.ts';

// Deploys the project's own stack to an AWS on this machine, and sends two issues through it. Ends with 0 when all of it went well.
const FAILED = 1;
const INTERRUPTED = 130;

process.exitCode = await main();

async function main(): Promise<number> {
  if (process.platform === 'win32') {
    console.error('Cannot rehearse: MiniStack and the ending of programs need Linux or macOS; do it in WSL');
    return FAILED;
  }
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-rehearsal-'));
  const programs = createPrograms();
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());
  stop.signal.addEventListener('abort', () => void programs.endAll());
  const step = createSteps(createTerminal(process.stdout, process.env), (line) => console.log(line));
  const env = strangerEnvironment(process.env);
  try {
    await rehearse({ step, programs, folder, env, signal: stop.signal });
    await programs.endAll();
    await rm(folder, { recursive: true, force: true });
    return 0;
  } catch (error) {
    await programs.endAll();
    if (stop.signal.aborted) {
      await rm(folder, { recursive: true, force: true });
      return INTERRUPTED;
    }
    await explain(error as Error, folder);
    return FAILED;
  }
}

async function explain({ message, cause }: Error, folder: string): Promise<void> {
  console.error(`\n${message}`);
  if (cause instanceof Error) console.error(cause.message);
  const log = await readFile(join(folder, 'ministack.log'), 'utf8').catch(() => '');
  const trouble = lastLines(log.replaceAll(/^(?:\{"_aws"|\{"level":"INFO"|.* INFO ).*\n/gm, ''));
  if (trouble) console.error(`\nMiniStack and the functions in it said:\n${trouble}`);
  console.error(`\nAll that was said is in ${folder}`);
}
