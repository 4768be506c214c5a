import { readFile } from 'node:fs/promises';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { readNewsletter } from '../../lib/settings/read-newsletter.ts';
import { LOCAL_REGION } from '../../local/aws-environment.ts';
import { startCloud } from '../../local/cloud.ts';
import { lambdaContext } from '../../local/lambda-context.ts';
import { putArticle } from '../../local/start/put-article.ts';

// The cloud in a process of its own, so that its work is not counted: an issue is made for as many readers as it is told.
const readers = Array.from({ length: Number(process.argv[2]) }, (_, i) =>
  newSubscriber({ address: `r${i}@example.com`, joinedAt: '2026-01-01T00:00:00.000Z', token: 'a'.repeat(26) }),
);
const account = {
  region: LOCAL_REGION,
  max24HourSend: 10_000_000,
  maxSendRate: 100_000,
  verified: [readNewsletter().from.split('@')[1] ?? ''],
  configurationSets: ['verbatim'],
  sandbox: false,
  paused: false,
};

const cloud = await startCloud({ account });
Object.assign(process.env, cloud.environment, { POWERTOOLS_LOG_LEVEL: 'WARN' });
const { BUCKET = '', SUBSCRIBERS_TABLE = '' } = cloud.environment;
const subscribers = dynamoSubscribers(createDynamo(), SUBSCRIBERS_TABLE);
for (let i = 0; i < readers.length; i += 50) {
  await Promise.all(readers.slice(i, i + 50).map((reader) => subscribers.add(reader)));
}
const article = { name: 'article.txt', bytes: await readFile('local/sample/article.txt'), title: undefined };
await putArticle(createS3(), BUCKET, article);
const { handler } = await import('../../lambda/handlers/digest.ts');
console.log = () => {};
const { published } = await handler(
  { kind: 'issue', scheduledAt: new Date().toISOString() },
  lambdaContext('digest', 300),
);
process.send?.({ environment: cloud.environment, published, ids: readers.map(({ id }) => id) });
process.on('disconnect', () => process.exit(0));
