import { buildApp } from 'fauxqs';
import type { Listening } from './listen.ts';

/** SQS, SNS and S3 in memory, on one address. */
export async function startQueuesAndBucket(region: string): Promise<Listening> {
  const app = buildApp({ logger: false, defaultRegion: region });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, stop: () => app.close() };
}
