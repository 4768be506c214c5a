import { CHUNK_SIZE } from '../config.ts';

interface Chunk {
  readonly issueId: string;
  readonly subscriberIds: readonly string[];
}

/** Ids as the queue carries them. */
export const chunkIds = (issueId: string, ids: readonly string[]): readonly Chunk[] =>
  Array.from({ length: Math.ceil(ids.length / CHUNK_SIZE) }, (_, i) => ({
    issueId,
    subscriberIds: ids.slice(i * CHUNK_SIZE, (i + 1) * CHUNK_SIZE),
  }));
