import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { rememberingFiles } from '../adapters/remembering-files.ts';
import { createS3 } from '../adapters/s3-client.ts';
import { s3IssueFiles } from '../adapters/s3-issue-files.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { sqsSendQueue } from '../adapters/sqs-send-queue.ts';
import { systemClock } from '../adapters/system.ts';
import { decodeNewsletter, decodeSending, HANDLER_WIRES, readConfig } from '../config.ts';
import { createAllowance } from '../delivery/allowance.ts';
import { metricsLine } from '../delivery/metrics-line.ts';
import type { Chunk } from '../ports.ts';
import { sendChunk } from '../send-chunk.ts';

const config = readConfig(process.env, HANDLER_WIRES.send);
const dynamo = createDynamo();
const mailer = sesMailer(config.configurationSet);
const ports = {
  clock: systemClock,
  files: rememberingFiles(s3IssueFiles(createS3(), config.bucket)),
  issues: dynamoIssues(dynamo, config.issuesTable),
  subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
  deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
  queue: sqsSendQueue(config.sendQueueUrl),
  mailer,
  allowance: createAllowance({ time: systemClock, quota: mailer.quota, senders: Number(config.senders) }),
  newsletter: decodeNewsletter(config.newsletter),
  sending: decodeSending(config.sending),
  baseUrl: config.baseUrl,
};

/** Called with a chunk of subscriber ids from the send queue; one that throws goes back to the queue, alone. */
export async function handler(
  { Records }: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  const deadline = new Date(systemClock.now().getTime() + context.getRemainingTimeInMillis());
  const failed = await Promise.all(Records.map(({ body, messageId }) => send(body, messageId, deadline)));
  return { batchItemFailures: failed.flat() };
}

async function send(body: string, messageId: string, deadline: Date) {
  try {
    const { issueId, subscriberIds } = JSON.parse(body) as Chunk;
    const result = await sendChunk({ issueId, subscriberIds }, deadline, ports);
    console.log(JSON.stringify({ event: 'chunk', issueId, ...result }));
    console.log(metricsLine(config.metrics, systemClock.now(), { throttled: result.released, stopped: result.left }));
    return [];
  } catch (error) {
    console.error(JSON.stringify({ event: 'chunk failed', messageId, error: String(error) }));
    return [{ itemIdentifier: messageId }];
  }
}
