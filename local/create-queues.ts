import { CreateQueueCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { FEEDBACK_TIMEOUT_SECONDS, SEND_TIMEOUT_SECONDS } from '../lambda/config.ts';

/** Tries before a message is put aside. */
const MAX_RECEIVE_COUNT = 5;

/** Makes the send queue, the feedback queue and the queue for what cannot be handled; their names are their addresses' last part. */
export async function createQueues(
  sqs: SQSClient,
  region: string,
): Promise<{ readonly send: string; readonly feedback: string; readonly dead: string }> {
  const names = { send: 'send', feedback: 'feedback', dead: 'send-dead' };
  const deadLetterTargetArn = `arn:aws:sqs:${region}:000000000000:${names.dead}`;
  await sqs.send(new CreateQueueCommand({ QueueName: names.dead }));
  await sqs.send(
    new CreateQueueCommand({
      QueueName: names.send,
      Attributes: {
        // Shorter than the function's time limit, and a message would come back while it is still worked on.
        VisibilityTimeout: String(SEND_TIMEOUT_SECONDS),
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn, maxReceiveCount: MAX_RECEIVE_COUNT }),
      },
    }),
  );
  await sqs.send(
    new CreateQueueCommand({
      QueueName: names.feedback,
      Attributes: { VisibilityTimeout: String(FEEDBACK_TIMEOUT_SECONDS) },
    }),
  );
  return names;
}
