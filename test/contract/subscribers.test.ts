import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { memorySubscribers } from '../../lambda/adapters/memory-subscribers.ts';
import type { Subscriber } from '../../lambda/model.ts';
import type { ReaderPage, SubscriberStore } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const AT = '2026-11-22T07:00:00.000Z';

describe.each(['memory', 'DynamoDB'])('a subscriber store in %s', (kind) => {
  let store: SubscriberStore;
  let stop = async () => {};
  let count = 0;
  const added = async (): Promise<Subscriber> => {
    const id = `subscriber-${count++}`;
    const subscriber = { id, address: `${id}@example.com`, status: 'active', token: 't', joinedAt: AT } as const;
    await store.add(subscriber);
    return subscriber;
  };

  beforeAll(async () => {
    if (kind === 'memory') {
      store = memorySubscribers();
      return;
    }
    const tables = await startTables();
    store = dynamoSubscribers(tables.dynamo, 'subscribers');
    stop = tables.stop;
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

  it('lets somebody leave once', async () => {
    const { id } = await added();
    expect([await store.leave(id, AT), await store.leave(id, AT)]).toEqual([true, false]);
    expect(await store.get([id])).toMatchObject([{ status: 'left' }]);
  });

  it('does not make a row for somebody who leaves without being there', async () => {
    await store.leave('nobody', AT);
    expect(await store.get(['nobody'])).toEqual([]);
  });

  it('suppresses with the reason, once, and nobody who has left', async () => {
    const [{ id }, gone] = [await added(), await added()];
    await store.leave(gone.id, AT);
    expect([await store.suppress(id, AT, 'bounced'), await store.suppress(id, AT, 'complained')]).toEqual([
      true,
      false,
    ]);
    expect(await store.suppress(gone.id, AT, 'bounced')).toBe(false);
    expect(await store.get([id])).toMatchObject([{ status: 'suppressed', reason: 'bounced' }]);
    expect(await store.get([gone.id])).toMatchObject([{ status: 'left' }]);
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
    await Promise.all(Array.from({ length: 1100 }, added));
    const first = await store.page({ index: 0, of: 1 }, '');
    const second = await store.page({ index: 0, of: 1 }, first.next ?? '');
    expect(first.readers.length + second.readers.length).toBe(count);
    expect(second.next).toBeNull();
  });
});
