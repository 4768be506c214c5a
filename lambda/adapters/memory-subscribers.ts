import type { Subscriber } from '../model.ts';
import type { SubscriberStore } from '../ports.ts';

const PAGE_SIZE = 1000;

/** Subscribers in memory, for simulation and tests of what stands above. */
export function memorySubscribers(): SubscriberStore {
  const rows = new Map<string, Subscriber>();
  /** In order of arrival: a place in the table is a number. */
  const ids: string[] = [];
  const end = (id: string, change: Partial<Subscriber>) => {
    const row = rows.get(id);
    if (row?.status !== 'active' && row?.status !== 'pending') return false;
    rows.set(id, { ...row, ...change });
    return true;
  };
  return {
    async add(subscriber) {
      if (rows.has(subscriber.id)) return false;
      rows.set(subscriber.id, subscriber);
      ids.push(subscriber.id);
      return true;
    },
    get: async (wanted) => wanted.flatMap((id) => rows.get(id) ?? []),
    async page({ index, of }, from) {
      const [first, last] = [index, index + 1].map((i) => Math.floor((ids.length * i) / of)) as [number, number];
      const start = first + Number(from || 0);
      const end = Math.min(start + PAGE_SIZE, last);
      const readers = ids.slice(start, end).flatMap((id) => rows.get(id) ?? []);
      return { readers, next: end < last ? String(end - first) : null };
    },
    leave: async (id) => end(id, { status: 'left' }),
    suppress: async (id, _at, reason) => end(id, { status: 'suppressed', reason }),
  };
}
