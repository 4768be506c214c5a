import { buildApp } from 'fauxqs';
import type { Listening } from './listen.ts';

/** SQS, SNS and S3 in memory, on one address. */
export async function startQueuesAndBucket(region: string): Promise<Listening> {
  const app = buildApp({ logger: false, defaultRegion: region });
  let url = '';
  app.addHook('preHandler', (request, _reply, done) => {
    renameQueue(request.body, url, region);
    done();
  });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, stop: () => app.close() };
}

/**
 * The service gives its queues addresses under sqs.<region>.localhost, a name that not every machine can look up. Ours are
 * under the plain loopback address, and are turned into its own where they come in.
 */
function renameQueue(body: unknown, url: string, region: string): void {
  if (typeof body !== 'object' || body === null || !('QueueUrl' in body)) return;
  const { port } = new URL(url);
  body.QueueUrl = String(body.QueueUrl).replace(url, `http://sqs.${region}.localhost:${port}`);
}
