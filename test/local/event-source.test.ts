import { CreateQueueCommand, GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type EventSource, startEventSource } from '../../local/event-source.ts';
import type { Listening } from '../../local/listen.ts';
import { startQueuesAndBucket } from '../../local/start-queues-and-bucket.ts';

let aws: Listening;
let sqs: SQSClient;
beforeAll(async () => {
  aws = await startQueuesAndBucket('us-east-1');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  sqs = new SQSClient({ region: 'us-east-1', endpoint: aws.url, credentials });
});
afterAll(async () => {
  sqs.destroy();
  await aws.stop();
});

const running: EventSource[] = [];
afterEach(async () => {
  for (const source of running.splice(0)) await source.stop();
});

let queues = 0;
async function newQueue(): Promise<string> {
  queues += 1;
  const QueueName = `queue${queues}`;
  // The shortest time there is after which a message that was not deleted comes back.
  await sqs.send(new CreateQueueCommand({ QueueName, Attributes: { VisibilityTimeout: '1' } }));
  return `${aws.url}/000000000000/${QueueName}`;
}

const put = (queueUrl: string, body: string) =>
  sqs.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: body }));

async function left(QueueUrl: string): Promise<number> {
  const AttributeNames = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: [...AttributeNames] }),
  );
  return AttributeNames.reduce((sum, name) => sum + Number(Attributes?.[name]), 0);
}

/** Answers of a handler, one a call, the last one for ever; each call is kept. */
function run(queueUrl: string, ...answers: readonly ((event: SQSEvent) => SQSBatchResponse | undefined)[]) {
  const calls: { event: SQSEvent; context: Context }[] = [];
  const errors: unknown[] = [];
  const handler = async (event: SQSEvent, context: Context) => {
    calls.push({ event, context });
    return answers[Math.min(calls.length, answers.length) - 1]?.(event);
  };
  const options = { sqs, queueUrl, handler, functionName: 'send', timeoutSeconds: 120 };
  const source = startEventSource({ ...options, onError: (error) => errors.push(error) });
  running.push(source);
  return { calls, errors, source };
}

const succeed = () => ({ batchItemFailures: [] });
const failItem = ({ Records: [record] }: SQSEvent) => ({
  batchItemFailures: [{ itemIdentifier: record?.messageId ?? '' }],
});

test('deletes a message whose handling succeeded', async () => {
  const queueUrl = await newQueue();
  await put(queueUrl, 'hello');
  const { calls } = run(queueUrl, succeed);
  await vi.waitFor(async () => expect(await left(queueUrl)).toBe(0));
  expect(calls).toHaveLength(1);
  expect(calls[0]?.event.Records).toMatchObject([{ body: 'hello', attributes: { ApproximateReceiveCount: '1' } }]);
  expect(calls[0]?.context.getRemainingTimeInMillis()).toBeGreaterThan(100_000);
});

test.each([
  ['names it as failed', failItem],
  [
    'throws',
    () => {
      throw new Error('out of order');
    },
  ],
])('delivers a message again when the handler %s', async (_how, fail) => {
  const queueUrl = await newQueue();
  await put(queueUrl, 'again');
  const { calls } = run(queueUrl, fail, succeed);
  await vi.waitFor(() => expect(calls).toHaveLength(2), { timeout: 3_000 });
  expect(calls[1]?.event.Records).toMatchObject([{ body: 'again', attributes: { ApproximateReceiveCount: '2' } }]);
  await vi.waitFor(async () => expect(await left(queueUrl)).toBe(0));
});

test('runs two handlers side by side, and no more', async () => {
  const queueUrl = await newQueue();
  for (const body of ['a', 'b', 'c']) await put(queueUrl, body);
  const waiting: (() => void)[] = [];
  const handler = () => new Promise<undefined>((resolve) => waiting.push(() => resolve(undefined)));
  running.push(startEventSource({ sqs, queueUrl, handler, functionName: 'send', timeoutSeconds: 120 }));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(waiting).toHaveLength(2);
  for (const end of waiting) end();
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  waiting[2]?.();
});

test('stops in the middle of a long poll', async () => {
  const { calls, errors, source } = run(await newQueue(), succeed);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const before = performance.now();
  await source.stop();
  expect(performance.now() - before).toBeLessThan(1_000);
  expect([calls, errors]).toEqual([[], []]);
});
