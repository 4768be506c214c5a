import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { EventQueue } from '../ports.ts';

/** Waiting, and in the hands of a function. */
const UNFINISHED = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

/** How much lies on a queue that nobody has finished, as SQS guesses it. */
export function sqsBacklog(queueUrl: string, sqs = new SQSClient({})): EventQueue {
  return {
    async backlog() {
      const { Attributes } = await sqs.send(
        new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: [...UNFINISHED] }),
      );
      return UNFINISHED.reduce((sum, name) => sum + Number(Attributes?.[name] ?? 0), 0);
    },
  };
}
