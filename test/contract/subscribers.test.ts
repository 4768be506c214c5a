import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoRoster } from '../../lambda/adapters/dynamo-roster.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { memorySubscribers } from '../../lambda/adapters/memory-subscribers.ts';
import type { Subscriber, SubscriberStatus } from '../../lambda/model/subscriber.ts';
import type { ReaderPage, Roster, SubscriberStore } from '../../lambda/ports.ts';
import { askAgain, confirm, erase, leave, pause, resume } from '../../lambda/subscribers/transitions.ts';
import { CONSENT, LIFE, STARTS } from '../subscribers/life.ts';
import { startTables } from './local-tables.ts';

const AT = '2026-11-22T07:00:00.000Z';

describe.each(['memory', 'DynamoDB'])('a subscriber store in %s', (kind) => {
  let store: SubscriberStore;
  let roster: Roster;
  let stop = async () => {};
  let made = 0;
  let count = 0;
  const added = async (status: SubscriberStatus = 'active'): Promise<Subscriber> => {
    const id = `subscriber-${made++}`;
    count += 1;
    const subscriber = { id, address: `${id}@example.com`, status, token: 't', joinedAt: AT } as const;
    await store.add(subscriber);
    return subscriber;
  };

  /** Many at once: one request for each would cost more than all other tests here. */
  let fill = async (rows: number) => {
    for (let i = 0; i < rows; i += 1) await added();
  };

  beforeAll(async () => {
    if (kind === 'memory') {
      const memory = memorySubscribers();
      [store, roster] = [memory, memory];
      return;
    }
    const tables = await startTables();
    store = dynamoSubscribers(tables.dynamo, 'subscribers');
    roster = dynamoRoster(tables.dynamo, 'subscribers');
    stop = tables.stop;
    fill = async (rows) => {
      await fillTable(tables.dynamo, rows);
      count += rows;
    };
  });
  afterAll(() => stop());

  it('keeps the first row of an address', async () => {
    const subscriber = await added();
    expect(await store.add({ ...subscriber, token: 'other' })).toBe(false);
    expect(await store.get([subscriber.id])).toEqual([subscriber]);
  });

  it('leaves out ids that nobody has', async () => {
    const { id } = await added();
    expect(await store.get([id, 'nobody'])).toHaveLength(1);
  });

  describe.each(LIFE)('$name', ({ change, ends }) => {
    it.each(STARTS)('from %s', async (start) => {
      const { id } = await added(start);
      const [row] = await store.get([id]);
      const isMade = row ? await store.amend(id, change(row)) : false;
      const [after] = await store.get([id]);
      expect([isMade, after?.status]).toEqual(ends[start] ? [true, ends[start]] : [false, start]);
    });
  });

  it('lets one of two at once make the same change', async () => {
    const { id } = await added('pending');
    const made = await Promise.all([store.amend(id, confirm({}, AT)), store.amend(id, confirm({}, AT))]);
    expect(made.toSorted()).toEqual([false, true]);
  });

  it('ends with who has left, whichever of leaving and confirming came first', async () => {
    const { id } = await added('pending');
    await Promise.all([store.amend(id, leave(AT)), store.amend(id, confirm({}, AT))]);
    expect(await store.get([id])).toMatchObject([{ status: 'left' }]);
  });

  it('asks once when somebody signs up twice at the same time', async () => {
    const row = await added('pending');
    const asking = { at: AT, consent: CONSENT, token: 'new', address: row.address };
    const asked = await Promise.all([
      store.amend(row.id, askAgain(row, asking)),
      store.amend(row.id, askAgain(row, asking)),
    ]);
    expect(asked.toSorted()).toEqual([false, true]);
    expect(await store.get([row.id])).toMatchObject([{ asks: 1, token: 't' }]);
  });

  it('writes fields and takes them away', async () => {
    const { id } = await added();
    await store.amend(id, pause('2026-12-24T00:00:00.000Z'));
    const [paused] = await store.get([id]);
    await store.amend(id, resume());
    expect([paused?.pausedUntil, (await store.get([id]))[0]?.pausedUntil]).toEqual([
      '2026-12-24T00:00:00.000Z',
      undefined,
    ]);
  });

  it('tells a walk who pauses', async () => {
    const { id } = await added();
    await store.amend(id, pause('2026-12-24T00:00:00.000Z'));
    const { readers } = await store.page({ index: 0, of: 1 }, '');
    expect(readers.find((one) => one.id === id)).toMatchObject({ pausedUntil: '2026-12-24T00:00:00.000Z' });
  });

  it('leaves nothing of an erased address but its hash', async () => {
    const { id } = await added();
    await store.amend(id, erase(AT, 'active'));
    expect(await store.get([id])).toEqual([
      { id, address: '', token: '', status: 'left', joinedAt: AT, leftAt: AT, erasedAt: AT },
    ]);
  });

  it('makes no row by a change', async () => {
    expect(await store.amend('nobody', leave(AT))).toBe(false);
    expect(await store.get(['nobody'])).toEqual([]);
  });

  it('removes a row once', async () => {
    const { id } = await added();
    count -= 1;
    expect([await store.remove(id), await store.remove(id)]).toEqual([true, false]);
    expect(await store.get([id])).toEqual([]);
  });

  it('shows the operator whole rows, each once', async () => {
    const { id } = await added();
    const rows: Subscriber[] = [];
    for (const index of [0, 1]) {
      for (let from: string | null = ''; from !== null; ) {
        const page = await roster.rows({ index, of: 2 }, from);
        rows.push(...page.subscribers);
        from = page.next;
      }
    }
    expect([rows.length, new Set(rows.map((row) => row.id)).size]).toEqual([count, count]);
    expect(rows.find((row) => row.id === id)).toEqual((await store.get([id]))[0]);
  });

  it.each([1, 3, 8])('goes through everybody once, in %i parts', async (of) => {
    await added();
    const ids: string[] = [];
    for (let index = 0; index < of; index += 1) {
      for (let from: string | null = ''; from !== null; ) {
        const page: ReaderPage = await store.page({ index, of }, from);
        ids.push(...page.readers.map((one) => one.id));
        from = page.next;
      }
    }
    expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  });

  it('goes on with a part where a page of it ended', async () => {
    await fill(1100);
    const first = await store.page({ index: 0, of: 1 }, '');
    const second = await store.page({ index: 0, of: 1 }, first.next ?? '');
    expect(first.readers.length + second.readers.length).toBe(count);
    expect(second.next).toBeNull();
  });
});

/** DynamoDB takes 25 at once. */
async function fillTable(dynamo: Dynamo, rows: number): Promise<void> {
  const puts = Array.from({ length: rows }, (_, i) => ({
    PutRequest: { Item: { id: `filling-${i}`, status: 'active', joinedAt: AT } },
  }));
  for (let at = 0; at < rows; at += 25)
    await dynamo.send(new BatchWriteCommand({ RequestItems: { subscribers: puts.slice(at, at + 25) } }));
}
