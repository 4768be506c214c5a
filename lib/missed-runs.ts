import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HandlerFunction } from './handler-function.ts';

/** Where a scheduled run ends up that could not be started, or failed each time: the place to look when no mail came. */
export class MissedRuns extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.queue = new Queue(this, 'queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself the dead-letter queue, of the schedules and of the digest function; nothing consumes it.',
    });
  }

  /** Keeps the event and the error of a run that failed three times. */
  watch(fn: HandlerFunction): void {
    fn.allow({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] });
    new EventInvokeConfig(fn, 'retries', {
      function: fn.lambda,
      retryAttempts: 2,
      onFailure: { bind: () => ({ destination: this.queue.queueArn }) },
    });
  }
}
