import type { Document } from '../model/article.ts';
import type { Inbox } from '../ports.ts';

export interface MemoryInbox extends Inbox {
  drop(key: string, document: Document): void;
  readonly taken: ReadonlyMap<string, string>;
  readonly rejected: ReadonlyMap<string, string>;
}

/** An inbox in memory that remembers where everything went. */
export function memoryInbox(): MemoryInbox {
  const waiting = new Map<string, Document>();
  const taken = new Map<string, string>();
  const rejected = new Map<string, string>();
  const put = (key: string, away: Map<string, string>, note: string) => {
    if (waiting.delete(key)) away.set(key, note);
  };
  return {
    taken,
    rejected,
    drop: (key, document) => waiting.set(key, document),
    list: async () => [...waiting].map(([key, { bytes }]) => ({ key, size: bytes.length })),
    async read(key) {
      const document = waiting.get(key);
      if (!document) throw new Error(`Cannot read ${key}: it is not in the inbox`);
      return document;
    },
    take: async (key, issueId) => put(key, taken, issueId),
    reject: async (key, reason) => put(key, rejected, reason),
  };
}
