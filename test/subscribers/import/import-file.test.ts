import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { importFile } from '../../../bin/subscribers/import-file.ts';
import { memorySubscribers } from '../../../lambda/adapters/memory-subscribers.ts';
import type { SubscriberStore } from '../../../lambda/ports.ts';

const ROWS = 1000;

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  path = join(folder, 'many.csv');
  await writeFile(path, Array.from({ length: ROWS }, (_, i) => `a${i}@example.com`).join('\n'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The exit status, and what was printed. */
async function run(subscribers: Pick<SubscriberStore, 'add' | 'get'>, signal = new AbortController().signal) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    const status = await importFile(path, { wording: 'old form', otherwise: undefined, subscribers, signal });
    return { status, lines: log.mock.calls.map(([line]) => String(line)) };
  } finally {
    log.mockRestore();
  }
}

const addedIn = (lines: readonly string[]) => Number.parseInt(lines.find((line) => / added: /.test(line)) ?? '', 10);

it('an import that is interrupted ends what is on its way, tells how to go on, and goes on', async () => {
  const store = memorySubscribers();
  const controller = new AbortController();
  let writes = 0;
  const add: SubscriberStore['add'] = (row) => {
    writes += 1;
    if (writes === 150) controller.abort();
    return store.add(row);
  };
  const first = await run({ add, get: store.get }, controller.signal);
  expect([first.status, first.lines.at(-1)]).toEqual([
    2,
    'stopped. Give the same command again to go on: whoever is there already stays as they are.',
  ]);
  const second = await run({ add, get: store.get });
  expect([second.status, addedIn(first.lines) < ROWS, addedIn(first.lines) + addedIn(second.lines), writes]).toEqual([
    0,
    true,
    ROWS,
    ROWS,
  ]);
});

it('an import that breaks off tells how many were added, and how to go on', async () => {
  const store = memorySubscribers();
  let reads = 0;
  const get: SubscriberStore['get'] = async (ids) => {
    reads += 1;
    if (reads > 4) throw new Error('the line is dead');
    return store.get(ids);
  };
  await expect(run({ add: store.add, get })).rejects.toThrow(
    'Cannot go on: the line is dead; 400 were added. Give the same command again to go on',
  );
});
