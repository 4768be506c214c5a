import type { Fetcher } from '../ports.ts';

/** A web without addresses, for rehearsals and tests of what stands above. */
export const offlineFetcher: Fetcher = { get: async () => ({ outcome: 'failed', reason: 'the web is not there' }) };
