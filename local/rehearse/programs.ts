import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Everything it prints is added to this file. */
  readonly log: string;
}

/** The programs of one rehearsal. Each leads a process group of its own, so that what it has started ends with it. */
export interface Programs {
  /** Runs one to its end; throws when it fails. */
  run(program: Program): Promise<void>;
  /** Starts one that stays. */
  start(program: Program): ChildProcess;
  /** Ends all that still run, and waits for it. No more can be started. */
  endAll(): Promise<void>;
}

/** Milliseconds. */
const PATIENCE = 5_000;

/** Enough to say what went wrong. */
const LINES = 30;

export const lastLines = (text: string): string => text.trimEnd().split('\n').slice(-LINES).join('\n');

/** @param patience milliseconds from the polite end to the hard one */
export function createPrograms(patience = PATIENCE): Programs {
  const running = new Set<ChildProcess>();
  let isOver = false;
  // Whatever happens to this process: the operating system is told of every group by its own number.
  process.on('exit', () => {
    for (const child of running) signal(child, 'SIGKILL');
  });

  function start({ command, args, env, cwd, log }: Program): ChildProcess {
    if (isOver) throw new Error(`Cannot start ${command}: the rehearsal is over`);
    const output = openSync(log, 'a');
    const child = spawn(command, args, { env, cwd, detached: true, stdio: ['ignore', output, output] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    child.once('error', () => running.delete(child));
    return child;
  }

  return {
    start,
    async run(program) {
      const [code, killedBy] = await once(start(program), 'exit');
      if (code === 0) return;
      const output = await readFile(program.log, 'utf8');
      const line = [program.command, ...program.args].join(' ');
      throw new Error(`Cannot go on: this ended with ${code ?? killedBy}:\n${line}\n\n${lastLines(output)}`);
    },
    async endAll() {
      isOver = true;
      await Promise.all([...running].map((child) => end(child, patience)));
    },
  };
}

async function end(child: ChildProcess, patience: number): Promise<void> {
  const gone = once(child, 'exit');
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
  // The leader is gone; those of its group that did not care go too.
  signal(child, 'SIGKILL');
}

/** To the whole group; one that is gone already needs none. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
