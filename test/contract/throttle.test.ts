import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoThrottle } from '../../lambda/adapters/dynamo-throttle.ts';
import { memoryThrottle } from '../../lambda/adapters/memory-throttle.ts';
import type { Throttle } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const UNTIL = '2026-11-22T09:00:00.000Z';

describe.each(['memory', 'DynamoDB'])('a throttle in %s', (kind) => {
  let throttle: Throttle;
  let stop = async () => {};
  beforeAll(async () => {
    if (kind === 'memory') {
      throttle = memoryThrottle();
      return;
    }
    const tables = await startTables();
    throttle = dynamoThrottle(tables.dynamo, 'deliveries');
    stop = tables.stop;
  });
  afterAll(() => stop());

  it('lets as many through as the limit says, however many come at once', async () => {
    const takes = Array.from({ length: 8 }, () => throttle.take({ name: 'crowd', limit: 3, until: UNTIL }));
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(3);
  });

  it('counts each name by itself', async () => {
    const take = (name: string) => throttle.take({ name, limit: 1, until: UNTIL });
    expect([await take('a'), await take('b'), await take('a')]).toEqual([true, true, false]);
  });

  it('has one salt a day, whoever brings it first', async () => {
    const salts = await Promise.all(['one', 'two', 'three'].map((fresh) => throttle.salt('2026-11-22', fresh)));
    expect(new Set(salts).size).toBe(1);
    expect(await throttle.salt('2026-11-23', 'another')).toBe('another');
  });
});
