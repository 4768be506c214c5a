import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { memorySubscribers } from '../../lambda/adapters/memory-subscribers.ts';
import type { Subscriber } from '../../lambda/model.ts';
import type { SubscriberStore } from '../../lambda/ports.ts';
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

  it('goes through everybody once', async () => {
    const { id } = await added();
    const ids = [];
    for await (const page of store.pages()) ids.push(...page.map((one) => one.id));
    expect(ids.filter((one) => one === id)).toEqual([id]);
    expect(new Set(ids).size).toBe(count);
  });
});
