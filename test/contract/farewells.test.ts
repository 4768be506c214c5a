import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoFarewells } from '../../lambda/adapters/dynamo-farewells.ts';
import { memoryFarewells } from '../../lambda/adapters/memory-farewells.ts';
import type { Farewells } from '../../lambda/ports.ts';
import { startTables } from './local-tables.ts';

const AT = '2026-11-22T07:00:00.000Z';
const LATER = '2026-11-23T07:00:00.000Z';

describe.each(['memory', 'DynamoDB'])('farewells in %s', (kind) => {
  let farewells: Farewells;
  let stop = async () => {};
  beforeAll(async () => {
    if (kind === 'memory') {
      farewells = memoryFarewells();
      return;
    }
    const tables = await startTables();
    farewells = dynamoFarewells(tables.dynamo, 'deliveries');
    stop = tables.stop;
  });
  afterAll(() => stop());
  const of = async (id: string) => (await farewells.list()).filter(({ subscriberId }) => subscriberId === id);

  it('keeps the latest of a kind, in whatever order they come', async () => {
    const one = { subscriberId: 'a1', kind: 'left' } as const;
    for (const at of [AT, LATER, AT]) await farewells.keep({ ...one, at });
    expect(await of('a1')).toEqual([{ ...one, at: LATER }]);
  });

  it('keeps one of each kind, with its reason', async () => {
    const left = { subscriberId: 'b2', kind: 'left', at: AT } as const;
    const suppressed = { subscriberId: 'b2', kind: 'suppressed', at: AT, reason: 'bounced' } as const;
    await farewells.keep(left);
    await farewells.keep(suppressed);
    const found = await of('b2');
    expect(found.toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([left, suppressed]);
  });

  it('lists those of readers wherever their ids begin', async () => {
    for (const digit of '0123456789abcdef') await farewells.keep({ subscriberId: `${digit}x`, kind: 'erased', at: AT });
    expect((await farewells.list()).filter(({ subscriberId }) => subscriberId.endsWith('x'))).toHaveLength(16);
  });
});
