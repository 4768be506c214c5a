import type { Subscriber } from '../model.ts';
import type { SubscriberStore } from '../ports.ts';

const PAGE_SIZE = 1000;

/** Subscribers in memory, for simulation and tests of what stands above. */
export function memorySubscribers(): SubscriberStore {
  const rows = new Map<string, Subscriber>();
  return {
    async add(subscriber) {
      if (rows.has(subscriber.id)) return false;
      rows.set(subscriber.id, subscriber);
      return true;
    },
    get: async (ids) => ids.flatMap((id) => rows.get(id) ?? []),
    async *pages() {
      const all = [...rows.values()];
      for (let i = 0; i < all.length; i += PAGE_SIZE) yield all.slice(i, i + PAGE_SIZE);
    },
    async leave(id) {
      const row = rows.get(id);
      if (row?.status !== 'active' && row?.status !== 'pending') return false;
      rows.set(id, { ...row, status: 'left' });
      return true;
    },
  };
}
