import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { GetSendQuotaCommand, SESClient } from '@aws-sdk/client-ses';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig, WIRES, type Wire } from '../../lambda/config.ts';
import { type Cloud, startCloud } from '../../local/cloud.ts';

let cloud: Cloud;
beforeAll(async () => {
  cloud = await startCloud();
  Object.assign(process.env, cloud.environment);
});
afterAll(() => cloud.stop());

const config = () => readConfig(process.env, Object.keys(WIRES) as Wire[]);

test('sets every wire that a handler can ask for', () => {
  expect(Object.values(config()).every(Boolean)).toBe(true);
});

test('clients that are told nothing find the tables, the bucket, the queue and the mail service', async () => {
  const { bucket, sendQueueUrl, subscribersTable, deliveriesTable, issuesTable } = config();
  const [dynamo, s3, sqs, ses] = [new DynamoDBClient(), new S3Client(), new SQSClient(), new SESClient()];
  const row = { pk: { S: 'a' }, sk: { S: 'b' } };
  const RequestItems = { [subscribersTable]: [{ id: { S: 'a' } }], [deliveriesTable]: [row], [issuesTable]: [row] };
  const asked = Object.fromEntries(Object.entries(RequestItems).map(([table, Keys]) => [table, { Keys }]));
  await dynamo.send(new BatchGetItemCommand({ RequestItems: asked }));
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'inbox/größe & so.txt', Body: 'x' }));
  const { Contents } = await s3.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: 'inbox/' }));
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: sendQueueUrl, AttributeNames: ['RedrivePolicy'] }),
  );
  expect(Contents?.map(({ Key }) => Key)).toEqual(['inbox/größe & so.txt']);
  expect(Attributes?.RedrivePolicy).toContain(':send-dead');
  expect(await ses.send(new GetSendQuotaCommand())).toMatchObject({ MaxSendRate: 50 });
  for (const client of [dynamo, s3, sqs, ses]) client.destroy();
});

test('every address is on loopback', () => {
  const urls = [...Object.values(cloud.environment), cloud.inboxUrl, cloud.webUrl].filter((value) =>
    /^https?:/.test(value),
  );
  expect(urls.length).toBeGreaterThan(6);
  expect(urls.filter((url) => new URL(url).hostname !== '127.0.0.1')).toEqual([]);
});

test('a link without a web function leads to an error, not to a hanging page', async () => {
  expect((await fetch(cloud.webUrl)).status).toBe(503);
});

test('leaves nothing open: a process that starts and stops it ends by itself', async () => {
  const script = `
    import { startCloud } from './local/cloud.ts';
    const cloud = await startCloud();
    await fetch(cloud.inboxUrl);
    await cloud.stop();
    console.log('stopped');`;
  const ended = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 4_500,
  });
  expect(ended.stdout).toBe('stopped\n');
});
