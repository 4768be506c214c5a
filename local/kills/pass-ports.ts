import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { memorySources } from '../../lambda/adapters/memory-sources.ts';
import { offlineFetcher } from '../../lambda/adapters/offline-fetcher.ts';
import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { s3Inbox } from '../../lambda/adapters/s3-inbox.ts';
import { s3IssueFiles } from '../../lambda/adapters/s3-issue-files.ts';
import { sesQuota } from '../../lambda/adapters/ses-quota.ts';
import { sqsBacklog } from '../../lambda/adapters/sqs-backlog.ts';
import { sqsSendQueue } from '../../lambda/adapters/sqs-send-queue.ts';
import { randomText, systemClock } from '../../lambda/adapters/system.ts';
import { decodeNewsletter, HANDLER_WIRES, readConfig } from '../../lambda/config.ts';
import type { SchedulePorts } from '../../lambda/run-schedule.ts';

/** Articles come from the inbox alone. */
const NO_SOURCES = { settings: [], sources: memorySources(), fetcher: offlineFetcher };

/** The digest function's ports, with a clock that can be set: nobody waits an hour for the grace to end. */
export function passPorts(env: NodeJS.ProcessEnv, aheadMilliseconds: () => number): SchedulePorts {
  const config = readConfig(env, HANDLER_WIRES.digest);
  const [dynamo, s3] = [createDynamo(), createS3()];
  return {
    clock: { now: () => new Date(systemClock.now().getTime() + aheadMilliseconds()), wait: systemClock.wait },
    random: randomText,
    subscribers: dynamoSubscribers(dynamo, config.subscribersTable),
    deliveries: dynamoDeliveries(dynamo, config.deliveriesTable),
    issues: dynamoIssues(dynamo, config.issuesTable),
    inbox: s3Inbox(s3, config.bucket),
    files: s3IssueFiles(s3, config.bucket),
    queue: sqsSendQueue(config.sendQueueUrl),
    events: sqsBacklog(config.feedbackQueueUrl),
    mailer: { quota: sesQuota() },
    newsletter: decodeNewsletter(config.newsletter),
    sending: { uncertain: 'resend', sendWindow: 24, canary: { share: 0, wait: 30 } },
    baseUrl: config.baseUrl,
    ...NO_SOURCES,
  };
}
