import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { encodeNewsletter, encodeSending, SEND_TIMEOUT_SECONDS } from '../lambda/config.ts';
import { HandlerFunction } from './handler-function.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { SendQueue } from './send-queue.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

export interface SendFunctionProps {
  readonly code: Code;
  readonly settings: Settings;
  readonly storage: Storage;
  readonly sendQueue: SendQueue;
  readonly mail: MailIdentity;
  readonly baseUrl: string;
  readonly metrics: string;
}

/** Mails one chunk of readers. */
export class SendFunction extends HandlerFunction {
  constructor(scope: Construct, { code, settings, storage, sendQueue, mail, baseUrl, metrics }: SendFunctionProps) {
    super(scope, 'send', {
      code,
      description: 'Mails an issue to one chunk of its readers',
      timeoutSeconds: SEND_TIMEOUT_SECONDS,
      memoryMegabytes: 512,
    });
    storage.subscribers.grantTo(this, 'BatchGetItem');
    storage.deliveries.grantTo(this, 'UpdateItem');
    storage.issues.grantTo(this, 'GetItem');
    storage.articles.grantTo(this, ['issues'], 'GetObject');
    storage.articles.grantListTo(this, 'issues');
    sendQueue.feed(this, settings.senders);
    // What is left of a chunk when the time is nearly up goes back as a smaller one.
    sendQueue.grantTo(this);
    mail.grantTo(this);
    const { newsletter, sending } = settings;
    this.wire({ baseUrl, metrics, newsletter: encodeNewsletter(newsletter), sending: encodeSending(sending) });
  }
}
