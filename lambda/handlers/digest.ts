import type { Context } from 'aws-lambda';
import { createDynamo } from '../adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../adapters/dynamo-issues.ts';
import { dynamoSources } from '../adapters/dynamo-sources.ts';
import { dynamoSubscribers } from '../adapters/dynamo-subscribers.ts';
import { emfMetrics } from '../adapters/emf-metrics.ts';
import { httpFetcher } from '../adapters/http/http-fetcher.ts';
import { createS3 } from '../adapters/s3-client.ts';
import { s3Inbox } from '../adapters/s3-inbox.ts';
import { s3IssueFiles } from '../adapters/s3-issue-files.ts';
import { sesQuota } from '../adapters/ses-quota.ts';
import { sqsBacklog } from '../adapters/sqs-backlog.ts';
import { sqsSendQueue } from '../adapters/sqs-send-queue.ts';
import { randomText, systemClock } from '../adapters/system.ts';
import {
  type DigestEvent,
  decodeNewsletter,
  decodeSending,
  decodeSources,
  HANDLER_WIRES,
  readConfig,
} from '../config.ts';
import { runSchedule, type ScheduleResult } from '../run-schedule.ts';
import { sourceMetrics } from '../source-metrics.ts';

const config = readConfig(process.env, HANDLER_WIRES.digest);
const dynamo = createDynamo();
const s3 = createS3();
const tell = emfMetrics(config.metrics, systemClock.now);
const ports = {
  clock: systemClock,
  random: randomText,
  subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
  deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
  issues: dynamoIssues(dynamo, config.issuesTable),
  inbox: s3Inbox(s3, config.bucket),
  files: s3IssueFiles(s3, config.bucket),
  fetcher: httpFetcher(),
  sources: dynamoSources(dynamo, config.issuesTable),
  settings: decodeSources(config.sources),
  queue: sqsSendQueue(config.sendQueueUrl),
  events: sqsBacklog(config.feedbackQueueUrl),
  mailer: { quota: sesQuota() },
  newsletter: decodeNewsletter(config.newsletter),
  sending: decodeSending(config.sending),
  baseUrl: config.baseUrl,
};

/** Called by its two schedules: to make an issue, and to see that open ones go on. */
export async function handler(
  event: DigestEvent,
  context: Pick<Context, 'getRemainingTimeInMillis'>,
): Promise<ScheduleResult> {
  const now = systemClock.now();
  const deadline = new Date(now.getTime() + context.getRemainingTimeInMillis());
  const result = await runSchedule(event, ports, deadline);
  const { openHours, paused, totals, published } = result;
  console.log(JSON.stringify({ event: event.kind, ...result, ...sourceMetrics(published, now) }));
  tell({ openHours, paused, ...totals });
  return result;
}
