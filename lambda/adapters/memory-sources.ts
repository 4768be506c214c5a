import type { SourceState } from '../model/feed.ts';
import type { SourceStore } from '../ports.ts';

/** Sources in memory. */
export function memorySources(): SourceStore {
  const states = new Map<string, SourceState>();
  return {
    get: async (url) => states.get(url),
    put: async (url, state) => void states.set(url, state),
  };
}
