import { describe, expect, it } from 'vitest';
import { createAddressSet } from '../../../bin/subscribers/address-set.ts';
import { subscriberId } from '../../../lambda/subscribers/new-subscriber.ts';

const ids = Array.from({ length: 20_000 }, (_, i) => subscriberId(`reader-${i}@example.com`));

describe('a set of addresses', () => {
  it('keeps each of many with what was said last', () => {
    const set = createAddressSet();
    for (const id of ids) set.set(id, 'active');
    for (const id of ids.slice(0, 100)) set.set(id, 'left');
    expect(ids.map((id) => set.statusOf(id))).toEqual(ids.map((_, i) => (i < 100 ? 'left' : 'active')));
    expect(set.statusOf(subscriberId('nobody@example.com'))).toBeUndefined();
  });

  it('gives each away once', () => {
    const set = createAddressSet();
    const [first = '', second = ''] = ids;
    set.set(first, 'suppressed');
    expect([set.take(first), set.take(first), set.take(second)]).toEqual(['suppressed', undefined, undefined]);
  });
});
