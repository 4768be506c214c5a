import { decodeNewsletter, decodeSchedule, decodeSending, decodeSources, type HANDLER_WIRES } from '../config.ts';
import { createDynamo } from './dynamo-client.ts';
import { dynamoDeliveries } from './dynamo-deliveries.ts';
import { dynamoIssues } from './dynamo-issues.ts';
import { dynamoRuns } from './dynamo-runs.ts';
import { dynamoSources } from './dynamo-sources.ts';
import { dynamoSubscribers } from './dynamo-subscribers.ts';
import { httpFetcher } from './http/http-fetcher.ts';
import { createS3 } from './s3-client.ts';
import { s3Inbox } from './s3-inbox.ts';
import { s3IssueFiles } from './s3-issue-files.ts';
import { sesQuota } from './ses-quota.ts';
import { sqsBacklog } from './sqs-backlog.ts';
import { sqsSendQueue } from './sqs-send-queue.ts';
import { randomText, systemClock } from './system.ts';

type Config = Readonly<Record<(typeof HANDLER_WIRES)['digest'][number], string>>;

/** Everything on AWS that making an issue and seeing it through asks for. */
export function schedulePorts(config: Config) {
  const dynamo = createDynamo();
  const s3 = createS3();
  return {
    clock: systemClock,
    random: randomText,
    subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
    deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
    issues: dynamoIssues(dynamo, config.issuesTable),
    inbox: s3Inbox(s3, config.bucket),
    files: s3IssueFiles(s3, config.bucket),
    fetcher: httpFetcher(),
    sources: dynamoSources(dynamo, config.issuesTable),
    runs: dynamoRuns(dynamo, config.issuesTable),
    schedule: decodeSchedule(config.schedule),
    settings: decodeSources(config.sources),
    queue: sqsSendQueue(config.sendQueueUrl),
    events: sqsBacklog(config.feedbackQueueUrl),
    mailer: { quota: sesQuota() },
    newsletter: decodeNewsletter(config.newsletter),
    sending: decodeSending(config.sending),
    baseUrl: config.baseUrl,
  };
}
