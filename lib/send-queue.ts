import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { SEND_TIMEOUT_SECONDS } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';

/** AWS's advice for a queue that feeds a function: a message must not come back while it may still be worked on. */
const VISIBILITY_TIMEOUTS = 6;
const MAX_RECEIVES = 5;

/** Who is to be mailed next, in chunks of ids, on the way from the digest function to the send function. */
export class SendQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'dead-letters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * SEND_TIMEOUT_SECONDS),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
    });
  }

  /** Lets a function see how many chunks are on their way. */
  grantLookTo(fn: HandlerFunction): void {
    fn.allow({ actions: ['sqs:GetQueueAttributes'], resources: [this.queue.queueArn] });
  }

  /** Lets a function put chunks in. */
  grantTo(fn: HandlerFunction): void {
    fn.wire({ sendQueueUrl: this.queue.queueUrl });
    fn.allow({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] });
  }

  /** Lets the queue call a function, one chunk at a time. @param senders side by side */
  feed(fn: HandlerFunction, senders: number): void {
    fn.wire({ senders: String(senders) });
    fn.allow({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      resources: [this.queue.queueArn],
    });
    new EventSourceMapping(fn, 'chunks', {
      target: fn.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: 1,
      // Not reserved concurrency: a new account has none to spare and deploying would fail.
      maxConcurrency: senders,
      reportBatchItemFailures: true,
    });
  }
}
