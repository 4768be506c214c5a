import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPrograms } from '../../../local/rehearse/programs.ts';

const log = join(mkdtempSync(join(tmpdir(), 'programs-')), 'log');
const program = (script: string) => ({ command: 'sh', args: ['-c', script], env: process.env, log });
/** Neither gone nor a zombie that nobody has asked after yet. */
const isAlive = (pid: number) => {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.startsWith('Z');
};

test('a program that fails is told with the end of what it said', async () => {
  await expect(createPrograms().run(program('echo no room left; exit 3'))).rejects.toThrow(
    /ended with 3:.*no room left/s,
  );
});

test('what a program has started ends with it', async () => {
  const programs = createPrograms();
  programs.start(program('sleep 60 & echo child $!; wait'));
  let child = 0;
  while (!child) {
    await setTimeout(10);
    child = Number(/child (\d+)/.exec(readFileSync(log, 'utf8'))?.[1] ?? 0);
  }
  await programs.endAll();
  await expect.poll(() => isAlive(child)).toBe(false);
});

test('a program that does not listen to a polite end gets the hard one', async () => {
  const programs = createPrograms(100);
  const { pid = 0 } = programs.start(program("trap '' TERM; while :; do sleep 0.05; done"));
  await setTimeout(100);
  await programs.endAll();
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test('nothing starts once the rehearsal is over', async () => {
  const programs = createPrograms();
  await programs.endAll();
  expect(() => programs.start(program('true'))).toThrow('the rehearsal is over');
});
