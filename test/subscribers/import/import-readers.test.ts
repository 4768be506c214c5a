import { describe, expect, it } from 'vitest';
import { type ImportPorts, importReaders } from '../../../bin/subscribers/import-readers.ts';
import { type RowProblem, readReaders } from '../../../bin/subscribers/read-readers.ts';
import { survey } from '../../../bin/subscribers/survey.ts';
import { memorySubscribers } from '../../../lambda/adapters/memory-subscribers.ts';
import type { Subscriber } from '../../../lambda/model/subscriber.ts';
import type { Roster, SubscriberStore } from '../../../lambda/ports.ts';
import { newSubscriber, subscriberId } from '../../../lambda/subscribers/new-subscriber.ts';
import { leave, suppress } from '../../../lambda/subscribers/transitions.ts';

const NOW = '2026-11-22T07:00:00.000Z';
const clock = { now: () => new Date(NOW), wait: async () => {} };
const nothing = () => {};

async function* bytes(file: string) {
  yield Buffer.from(file);
}

interface Scene {
  readonly file: string;
  readonly store?: Pick<SubscriberStore, 'add' | 'get'>;
  readonly ports?: Partial<ImportPorts>;
  readonly signal?: AbortSignal;
  readonly onProblem?: (problem: RowProblem) => void;
}

async function run({ file, store = memorySubscribers(), ports, signal, onProblem = nothing }: Scene) {
  const { addresses } = await survey(bytes(file), { onProblem: nothing, onPassedOver: nothing });
  return importReaders(
    readReaders(bytes(file)),
    {
      addresses,
      wording: 'sign-up form',
      signal: signal ?? new AbortController().signal,
      onProgress: nothing,
      onProblem,
    },
    { clock, random: () => 'token', subscribers: store, ...ports },
  );
}

async function known(address: string) {
  const store = memorySubscribers();
  const row = newSubscriber({ address, joinedAt: '2026-01-01T00:00:00.000Z', token: 'first' });
  await store.add(row);
  return { store, row };
}

async function everybody(store: Roster): Promise<readonly Subscriber[]> {
  return (await store.rows({ index: 0, of: 1 }, '')).subscribers;
}

const manyRows = (count: number) =>
  `email\n${Array.from({ length: count }, (_, i) => `a${i}@example.com`).join('\n')}\n`;

describe('an import', () => {
  it('keeps when they agreed, and lets them join now', async () => {
    const store = memorySubscribers();
    await run({ file: 'email,created_at,confirm_time\na@example.com,2024-01-15,2024-01-16\n', store });
    expect(await store.get([subscriberId('a@example.com')])).toEqual([
      {
        ...newSubscriber({ address: 'a@example.com', joinedAt: NOW, token: 'token' }),
        consent: {
          at: '2024-01-15T00:00:00.000Z',
          source: 'import',
          wording: 'sign-up form',
          confirmedAt: '2024-01-16T00:00:00.000Z',
        },
      },
    ]);
  });

  it('believes no date of tomorrow', async () => {
    const store = memorySubscribers();
    await run({ file: 'email,created_at\na@example.com,2031-01-15\n', store });
    expect((await everybody(store))[0]?.consent?.at).toBe(NOW);
  });

  it.each([
    ['unsubscribed', { status: 'left', leftAt: NOW }],
    ['bounced', { status: 'suppressed', suppressedAt: NOW, reason: 'bounced' }],
  ])('takes whoever is %s over as somebody who is never mailed', async (word, expected) => {
    const store = memorySubscribers();
    await run({ file: `email,status\na@example.com,${word}\n`, store });
    expect(await everybody(store)).toMatchObject([expected]);
  });

  it('does not take over who never confirmed', async () => {
    const store = memorySubscribers();
    const { added } = await run({ file: 'email,status\na@example.com,unconfirmed\n', store });
    expect([added, await everybody(store)]).toEqual([{ active: 0, left: 0, suppressed: 0 }, []]);
  });

  it.each([
    ['left', leave(NOW)],
    ['suppressed', suppress(NOW, 'complained')],
  ])('never brings back who is %s', async (status, change) => {
    const { store, row } = await known('a@example.com');
    await store.amend(row.id, change);
    const before = await store.get([row.id]);
    expect((await run({ file: 'email,status\na@example.com,active\n', store })).known).toBe(1);
    expect([await store.get([row.id]), before[0]?.status]).toEqual([before, status]);
  });

  it('leaves a reader alone of whom the file says that they left, and says so', async () => {
    const { store, row } = await known('a@example.com');
    const told: string[] = [];
    const file = 'email,status\na@example.com,unsubscribed\n';
    const { contradicted } = await run({
      file,
      store,
      onProblem: ({ line, problem }) => told.push(`${line} ${problem}`),
    });
    expect([contradicted, told]).toEqual([1, ['2 active here, though the file says left; unchanged']]);
    expect(await store.get([row.id])).toEqual([row]);
  });

  it.each(['active,unsubscribed', 'unsubscribed,active'])('takes the stricter of two rows: %s', async (words) => {
    const store = memorySubscribers();
    const rows = words.split(',').map((word) => `a@example.com,${word}`);
    await run({ file: ['email,status', ...rows].join('\n'), store });
    expect(await everybody(store)).toMatchObject([{ status: 'left' }]);
  });

  it('that was stopped goes on when it is begun again, and adds nobody twice', async () => {
    const store = memorySubscribers();
    const controller = new AbortController();
    let writes = 0;
    const add: SubscriberStore['add'] = (row) => {
      writes += 1;
      if (writes === 500) controller.abort();
      return store.add(row);
    };
    const file = manyRows(2000);
    const first = await run({ file, store: { add, get: store.get }, signal: controller.signal });
    const second = await run({ file, store: { add, get: store.get } });
    expect([first.isStopped, first.added.active < 1500, second.isStopped]).toEqual([true, true, false]);
    expect([first.added.active + second.added.active, writes]).toEqual([2000, 2000]);
  });

  it('waits while the table says "too fast"', async () => {
    const store = memorySubscribers();
    const waits: number[] = [];
    let tries = 0;
    const add: SubscriberStore['add'] = async (row) => {
      tries += 1;
      if (tries < 4) throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
      return store.add(row);
    };
    const ports = { clock: { ...clock, wait: async (ms: number) => void waits.push(ms) } };
    await run({ file: 'a@example.com\n', store: { add, get: store.get }, ports });
    expect([waits, (await everybody(store)).length]).toEqual([[200, 400, 800], 1]);
  });

  it('that breaks off tells how many were added', async () => {
    const store = memorySubscribers();
    let reads = 0;
    const get: SubscriberStore['get'] = async (ids) => {
      reads += 1;
      if (reads > 5) throw new Error('the line is dead');
      return store.get(ids);
    };
    await expect(run({ file: manyRows(2000), store: { add: store.add, get } })).rejects.toMatchObject({
      message: 'the line is dead',
      added: 500,
    });
  });

  it('never has more than three batches on their way', async () => {
    const store = memorySubscribers();
    let [now, most] = [0, 0];
    const get: SubscriberStore['get'] = async (ids) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return store.get(ids);
    };
    await run({ file: manyRows(3000), store: { add: store.add, get } });
    expect(most).toBe(3);
  });
});
