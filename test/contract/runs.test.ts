import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoRuns } from '../../lambda/adapters/dynamo-runs.ts';
import { memoryRuns } from '../../lambda/adapters/memory-runs.ts';
import type { RunStore } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const DAILY = { schedule: 'daily', at: '2026-11-22T07:00:00.000Z' };

describe.each(['memory', 'DynamoDB'])('a run store in %s', (kind) => {
  let store: RunStore;
  let stop = async () => {};
  beforeAll(async () => {
    if (kind === 'memory') {
      store = memoryRuns();
      return;
    }
    const tables = await startTables();
    store = dynamoRuns(tables.dynamo, 'issues');
    stop = tables.stop;
  });
  afterAll(() => stop());

  it('knows no run at first', async () => {
    expect(await store.last()).toBeUndefined();
  });

  it('keeps the later of two runs, whichever is noted last', async () => {
    await store.note(DAILY);
    await store.note({ ...DAILY, at: '2026-11-21T07:00:00.000Z' });
    expect(await store.last()).toEqual(DAILY);
  });

  it('begins anew with another schedule', async () => {
    const earlier = { schedule: 'weekly', at: '2026-11-20T07:00:00.000Z' };
    await store.note(earlier);
    expect(await store.last()).toEqual(earlier);
  });
});
