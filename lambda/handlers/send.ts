import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { powertoolsLog } from '../adapters/powertools-log.ts';
import { powertoolsMetrics } from '../adapters/powertools-metrics.ts';
import { rememberingFiles } from '../adapters/remembering-files.ts';
import { createS3 } from '../adapters/s3-client.ts';
import { s3IssueFiles } from '../adapters/s3-issue-files.ts';
import { sesMailer } from '../adapters/ses-mailer.ts';
import { sqsSendQueue } from '../adapters/sqs-send-queue.ts';
import { systemClock } from '../adapters/system.ts';
import { decodeNewsletter, decodeSending, HANDLER_WIRES, readConfig } from '../config.ts';
import { createSender } from '../create-sender.ts';

const config = readConfig(process.env, HANDLER_WIRES.send);
const dynamo = createDynamo();
const mailer = sesMailer(config.configurationSet);
const log = powertoolsLog('send');
const tell = powertoolsMetrics(config.metrics, 'send');
const send = createSender({
  clock: systemClock,
  files: rememberingFiles(s3IssueFiles(createS3(), config.bucket)),
  issues: dynamoIssues(dynamo, config.issuesTable),
  subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
  deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
  queue: sqsSendQueue(config.sendQueueUrl),
  mailer,
  senders: Number(config.senders),
  newsletter: decodeNewsletter(config.newsletter),
  sending: decodeSending(config.sending),
  baseUrl: config.baseUrl,
});

/** Called with chunks of subscriber ids from the send queue; one that throws goes back to the queue, alone. */
export async function handler(
  { Records }: SQSEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<SQSBatchResponse> {
  log.begin(context);
  const messages = Records.map(({ body, messageId }) => ({ body, id: messageId }));
  const deadline = new Date(systemClock.now().getTime() + context.getRemainingTimeInMillis());
  const { results, failed } = await send(messages, deadline);
  for (const result of results) log.info('chunk', result);
  for (const failure of failed) log.error('chunk failed', failure);
  for (const { released, left } of results) tell({ throttled: released, stopped: left });
  return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
}
