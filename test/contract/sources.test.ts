import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoSources } from '../../lambda/adapters/dynamo-sources.ts';
import { memorySources } from '../../lambda/adapters/memory-sources.ts';
import type { SourceState } from '../../lambda/model/feed.ts';
import type { SourceStore } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const STATE: SourceState = { etag: '"1"', known: ['a', 'b'], newestAt: '2026-11-22T07:00:00.000Z', failures: 0 };

describe.each(['memory', 'DynamoDB'])('a source store in %s', (kind) => {
  let store: SourceStore;
  let stop = async () => {};
  beforeAll(async () => {
    if (kind === 'memory') {
      store = memorySources();
      return;
    }
    const tables = await startTables();
    store = dynamoSources(tables.dynamo, 'issues');
    stop = tables.stop;
  });
  afterAll(() => stop());

  it('knows nothing of a source that is new', async () => {
    expect(await store.get('https://new.example/')).toBeUndefined();
  });

  it('gives back what was remembered last', async () => {
    await store.put('https://a.example/', { known: [], failures: 3, lastError: 'down' });
    await store.put('https://a.example/', STATE);
    expect(await store.get('https://a.example/')).toEqual(STATE);
  });

  it('keeps sources apart, however long their addresses are', async () => {
    const long = `https://a.example/${'x'.repeat(3000)}`;
    await store.put(long, STATE);
    expect([await store.get(long), await store.get(`${long}y`)]).toEqual([STATE, undefined]);
  });
});
