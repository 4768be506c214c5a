import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import {
  DIGEST_TIMEOUT_SECONDS,
  encodeNewsletter,
  encodeSchedule,
  encodeSending,
  encodeSources,
} from '../lambda/config.ts';
import type { FeedbackQueue } from './feedback-queue.ts';
import { HandlerFunction } from './handler-function.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { SendQueue } from './send-queue.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface DigestFunctionProps {
  readonly code: Code;
  readonly settings: Settings;
  readonly storage: Storage;
  readonly sendQueue: SendQueue;
  readonly feedbackQueue: FeedbackQueue;
  readonly mail: MailIdentity;
  readonly baseUrl: string;
  readonly metrics: string;
}

/** Makes the issue, and in every pass puts whoever still waits for it on the queue. */
export class DigestFunction extends HandlerFunction {
  constructor(scope: Construct, props: DigestFunctionProps) {
    const { code, settings, storage, sendQueue, feedbackQueue, mail, baseUrl, metrics } = props;
    super(scope, 'digest', {
      code,
      description: 'Makes an issue of the new articles, and queues its readers until all are served',
      timeoutSeconds: DIGEST_TIMEOUT_SECONDS,
      memoryMegabytes: 1024,
    });
    storage.subscribers.grantTo(this, 'Scan');
    storage.deliveries.grantTo(this, 'BatchGetItem', 'UpdateItem');
    storage.issues.grantTo(this, 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query');
    storage.articles.grantTo(this, ['inbox'], 'GetObject', 'DeleteObject');
    storage.articles.grantTo(this, ['taken', 'rejected'], 'PutObject');
    storage.articles.grantTo(this, ['issues'], 'GetObject', 'PutObject');
    storage.articles.grantListTo(this, 'inbox', 'issues');
    sendQueue.grantTo(this);
    sendQueue.grantLookTo(this);
    feedbackQueue.grantLookTo(this);
    mail.grantQuotaTo(this);
    this.wire({
      baseUrl,
      metrics,
      newsletter: encodeNewsletter(settings.newsletter),
      sources: encodeSources(settings.sources),
      sending: encodeSending(settings.sending),
      schedule: encodeSchedule(scheduleOf(settings)),
    });
  }
}

const scheduleOf = ({ schedule, newsletter, paused }: Settings) =>
  paused ? null : { cron: schedule, timeZone: newsletter.timeZone };
