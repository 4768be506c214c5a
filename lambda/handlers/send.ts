import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { createS3 } from '../adapters/s3-client.ts';
import { s3IssueFiles } from '../adapters/s3-issue-files.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { sqsSendQueue } from '../adapters/sqs-send-queue.ts';
import { systemClock } from '../adapters/system.ts';
import { decodeNewsletter, HANDLER_WIRES, readConfig } from '../config.ts';
import type { Chunk } from '../ports.ts';
import { sendChunk } from '../send-chunk.ts';

const config = readConfig(process.env, HANDLER_WIRES.send);
const dynamo = createDynamo();
const ports = {
  clock: systemClock,
  files: s3IssueFiles(createS3(), config.bucket),
  subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
  deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
  queue: sqsSendQueue(config.sendQueueUrl),
  mailer: sesMailer(config.configurationSet),
  newsletter: decodeNewsletter(config.newsletter),
  baseUrl: config.baseUrl,
  senders: Number(config.senders),
};

/** Called with chunks of subscriber ids from the send queue; what throws goes back to the queue, alone. */
export async function handler(
  { Records }: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  const batchItemFailures = [];
  for (const { body, messageId } of Records) {
    try {
      const deadline = new Date(systemClock.now().getTime() + context.getRemainingTimeInMillis());
      const { issueId, subscriberIds } = JSON.parse(body) as Chunk;
      const result = await sendChunk({ issueId, subscriberIds }, deadline, ports);
      console.log(JSON.stringify({ event: 'chunk', issueId, ...result }));
    } catch (error) {
      console.error(JSON.stringify({ event: 'chunk failed', messageId, error: String(error) }));
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
}
