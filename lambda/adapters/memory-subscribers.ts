import type { Subscriber, SubscriberFields } from '../model/subscriber.ts';
import type { Part, Roster, SubscriberStore } from '../ports.ts';

const PAGE_SIZE = 1000;

/** Subscribers in memory, for simulation and tests of what stands above. */
export function memorySubscribers(): SubscriberStore & Roster {
  const rows = new Map<string, Subscriber>();
  /** In order of arrival: a place in the table is a number. */
  const ids: string[] = [];
  const pageOf = ({ index, of }: Part, from: string) => {
    const [first, last] = [index, index + 1].map((i) => Math.floor((ids.length * i) / of)) as [number, number];
    const start = first + Number(from || 0);
    const end = Math.min(start + PAGE_SIZE, last);
    const subscribers = ids.slice(start, end).flatMap((id) => rows.get(id) ?? []);
    return { subscribers, next: end < last ? String(end - first) : null };
  };
  return {
    async add(subscriber) {
      if (rows.has(subscriber.id)) return false;
      rows.set(subscriber.id, subscriber);
      ids.push(subscriber.id);
      return true;
    },
    get: async (wanted) => wanted.flatMap((id) => rows.get(id) ?? []),
    page: async (part, from) => {
      const { subscribers: readers, next } = pageOf(part, from);
      return { readers, next };
    },
    rows: async (part, from) => pageOf(part, from),
    async amend(id, { from, where = {}, set }) {
      const row = rows.get(id);
      if (!row || !from.includes(row.status) || !holdsAll(row, where)) return false;
      const changed = { ...row, ...set };
      rows.set(id, Object.fromEntries(Object.entries(changed).filter(([, value]) => value != null)) as never);
      return true;
    },
    async remove(id) {
      const at = ids.indexOf(id);
      // Its place stays, empty: a walk on its way counts places.
      if (at !== -1) ids[at] = '';
      return rows.delete(id);
    },
  };
}

const holdsAll = (row: Subscriber, where: SubscriberFields): boolean =>
  Object.entries(where).every(([name, value]) => (row[name as keyof Subscriber] ?? null) === value);
