import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { FEEDBACK_TIMEOUT_SECONDS } from '../lambda/config.ts';
import type { FeedbackQueue } from './feedback-queue.ts';
import { HandlerFunction } from './handler-function.ts';
import type { Storage } from './storage.ts';

export interface FeedbackFunctionProps {
  readonly code: Code;
  readonly metrics: string;
  readonly storage: Storage;
  readonly feedbackQueue: FeedbackQueue;
}

/** Writes down what SES says about mails it has taken. */
export class FeedbackFunction extends HandlerFunction {
  constructor(scope: Construct, { code, metrics, storage, feedbackQueue }: FeedbackFunctionProps) {
    super(scope, 'feedback', {
      code,
      description: 'Writes down what SES says about mails: sent, bounced, complained',
      timeoutSeconds: FEEDBACK_TIMEOUT_SECONDS,
      memoryMegabytes: 256,
    });
    storage.subscribers.grantTo(this, 'UpdateItem');
    storage.deliveries.grantTo(this, 'BatchGetItem', 'UpdateItem');
    feedbackQueue.feed(this);
    this.wire({ metrics });
  }
}
