import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseArguments } from '../../local/start/parse-arguments.ts';
import { readArticle } from '../../local/start/read-article.ts';

/** Alone it takes two seconds; a busy machine may need many more. */
const TIMEOUT_MS = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-start-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['local/start.ts', ...args], { timeout: TIMEOUT_MS }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test(
  'sends the sample to three readers, shows the digest, keeps the mails and ends',
  async () => {
    const kept = join(folder, 'kept');
    const { code, stdout, stderr } = await start('--once', '--keep', kept);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Lake town votes to replace its diesel ferries with electric boats');
    expect(stdout).toMatch(/about \$84 million/);
    expect(stdout).toMatch(/— Tobias Hallgrave, .*mayor of Port Ellery/);
    expect(stdout).toContain('audience 3 = sent 3 + refused 0 + suppressed 0 + uncertain 0 + waiting 0');
    expect(stdout).not.toContain('\u001b');
    expect((await readdir(kept)).filter((name) => name.endsWith('.eml'))).toHaveLength(3);
    expect(await readFile(join(kept, 'mira@example.com.html'), 'utf8')).toContain('Lake town votes');
  },
  TIMEOUT_MS,
);

test('a wrong call is told by a process that ends with 2', async () => {
  const { code, stdout, stderr } = await start('no/such/article.txt');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Cannot read "no/such/article.txt": there is no such file; give the path');
});

test('a folder is no article', async () => {
  await expect(readArticle('local', process.stdin)).rejects.toThrow(
    'Cannot read "local": it is a folder; give the path',
  );
});

test.each([
  [['a.txt', 'b.txt'], 'Cannot start: 2 articles given; give one at a time'],
  [['--twice'], "Cannot start: Unknown option '--twice'; call it as shown below\nUsage: npm start"],
])('%j is an error that says what to do', (args, message) => {
  expect(() => parseArguments(args)).toThrow(message);
});
