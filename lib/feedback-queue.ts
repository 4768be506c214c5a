import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { FEEDBACK_TIMEOUT_SECONDS } from '../lambda/config.ts';
import type { HandlerFunction } from './handler-function.ts';

/** AWS's advice for a queue that feeds a function: a message must not come back while it may still be worked on. */
const VISIBILITY_TIMEOUTS = 6;
const MAX_RECEIVES = 5;
/** One read finds the rows of a whole batch. */
const BATCH = 100;
const BATCH_SECONDS = 5;
/** Bounded, so that a flood of events leaves room for the account's other functions. */
const AT_ONCE = 5;

/**
 * What SES says about mails it has taken, on its way to the feedback function. A topic and a queue, not EventBridge, which delivers
 * SES's events as best it can: here what the function cannot take waits for it. The topic has no key of its own: SES cannot
 * publish under the one that AWS manages.
 */
export class FeedbackQueue extends Construct {
  readonly topic: Topic;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.topic = new Topic(this, 'topic', { enforceSSL: true });
    this.deadLetters = new Queue(this, 'dead-letters', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    this.queue = new Queue(this, 'queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * FEEDBACK_TIMEOUT_SECONDS),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MAX_RECEIVES },
    });
    // Only this topic may put messages in; the subscription writes that into the queue's policy.
    this.topic.addSubscription(new SqsSubscription(this.queue));
  }

  /** Lets a function see how many events wait. */
  grantLookTo(fn: HandlerFunction): void {
    fn.wire({ feedbackQueueUrl: this.queue.queueUrl });
    fn.allow({ actions: ['sqs:GetQueueAttributes'], resources: [this.queue.queueArn] });
  }

  /** Lets the queue call a function, and tells it whom to believe. */
  feed(fn: HandlerFunction): void {
    fn.wire({ feedbackTopic: this.topic.topicArn });
    fn.allow({
      actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
      resources: [this.queue.queueArn],
    });
    new EventSourceMapping(fn, 'events', {
      target: fn.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: BATCH,
      maxBatchingWindow: Duration.seconds(BATCH_SECONDS),
      maxConcurrency: AT_ONCE,
      reportBatchItemFailures: true,
    });
  }
}
