import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('send-worker.ts', import.meta.url));

export interface KilledWorker {
  /** How often it was killed. */
  kills(): number;
  /** Kills it for the last time. */
  stop(): Promise<void>;
}

/** Runs the send function in a process that gets SIGKILL again and again, and is started anew each time. */
export function startKilledWorker(env: NodeJS.ProcessEnv, aliveMilliseconds: () => number): KilledWorker {
  let kills = 0;
  let isOver = false;
  let child: ChildProcess | undefined;
  async function live(): Promise<void> {
    while (!isOver) {
      const one = spawn(process.execPath, [WORKER], { env, stdio: 'ignore' });
      child = one;
      const timer = setTimeout(() => one.kill('SIGKILL'), aliveMilliseconds());
      await new Promise((resolve) => one.once('exit', resolve));
      clearTimeout(timer);
      kills += 1;
    }
  }
  const life = live();
  return {
    kills: () => kills,
    async stop() {
      isOver = true;
      child?.kill('SIGKILL');
      await life;
    },
  };
}
