import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { issueIdOf } from '../../lambda/delivery/issue-id.ts';
import { bundle } from '../../lib/bundle.ts';
import type { HandlerName } from '../../lib/handlers.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';
import { type EventSource, startEventSource } from '../../local/event-source.ts';
import { lambdaContext } from '../../local/lambda-context.ts';
import { addReaders } from '../../local/start/add-readers.ts';
import { putArticle } from '../../local/start/put-article.ts';

const PATIENCE = 60_000;

/** A page, so that linkedom and Readability are asked too. */
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry &amp; pier</title></head><body><article>
<p>The ferry of Hollin will cost &pound;4.5 million more than planned, the harbour board said on Monday.</p>
<p>“We counted the boat and forgot the pier,” said Nora Vance, who leads the board. About 3,000 people cross each day.</p>
<p>The pier will be rebuilt before the winter, and the old boat stays in service until the work has been finished.</p>
</article></body></html>`;

let cloud: Cloud;
let source: EventSource;
const sqs = () => new SQSClient({});

/** The very code that is deployed, not the sources. */
async function handlerOf(name: HandlerName) {
  const { directory } = await bundle(name);
  const loaded = await import(/* @vite-ignore */ `${pathToFileURL(join(directory, 'index.mjs')).href}?local`);
  return loaded.handler;
}

const webRequest = (method: string, rawPath: string) => ({
  rawPath,
  rawQueryString: '',
  headers: { 'content-type': 'application/json' },
  requestContext: { http: { method, sourceIp: '127.0.0.1' } },
});

beforeAll(async () => {
  cloud = await startCloud();
  // The functions' own log would hide the test's.
  const environment = { ...cloud.environment, POWERTOOLS_LOG_LEVEL: 'WARN' };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { SUBSCRIBERS_TABLE = '', BUCKET = '' } = cloud.environment;
  await addReaders(SUBSCRIBERS_TABLE);
  const article = { name: 'ferry.html', bytes: Buffer.from(PAGE), title: undefined };
  await putArticle(createS3(), BUCKET, article);
  source = startEventSource({
    sqs: sqs(),
    queueUrl: cloud.sendQueueUrl,
    handler: await handlerOf('send'),
    functionName: 'send',
    timeoutSeconds: 60,
    onError: console.error,
  });
}, PATIENCE);

afterAll(async () => {
  await source?.stop();
  await cloud?.stop();
});

test(
  'the bundled functions read a page, mail it to three readers, and show it',
  async () => {
    const [digest, web] = [await handlerOf('digest'), await handlerOf('web')];
    const scheduledAt = new Date().toISOString(); // an old issue would not be sent
    const { published } = await digest({ kind: 'issue', scheduledAt }, lambdaContext('digest', 60));
    expect(published).toMatchObject([{ outcome: 'issue', subject: 'Ferry & pier' }]);
    await vi.waitFor(() => expect(cloud.outbox.list()).toHaveLength(3), { timeout: PATIENCE / 2 });
    const { statusCode, body } = await web(webRequest('GET', `/issues/${issueIdOf(scheduledAt)}`));
    expect([statusCode, body.includes('£4.5 million'), body.includes('Nora Vance')]).toEqual([200, true, true]);
  },
  PATIENCE,
);

test(
  'the bundled web function knows an issue that is not there from a fault',
  async () => {
    const web = await handlerOf('web');
    expect(await web(webRequest('GET', '/issues/2020-01-01-0700'))).toMatchObject({ statusCode: 404 });
  },
  PATIENCE,
);

test(
  'the bundled web function knows the mailboxes that are thrown away',
  async () => {
    const web = await handlerOf('web');
    const answers = ['ada@mailinator.com', 'ada@example.com'].map((email) =>
      web({ ...webRequest('POST', '/subscribe'), body: JSON.stringify({ email }) }),
    );
    expect(await Promise.all(answers)).toMatchObject([{ statusCode: 422 }, { statusCode: 202 }]);
  },
  PATIENCE,
);
