import type { SQSClient } from '@aws-sdk/client-sqs';
import { FEEDBACK_TIMEOUT_SECONDS, SEND_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import type { Cloud } from '../cloud.ts';
import { type EventSource, startEventSource } from '../event-source.ts';

/** Lets the queues call their functions, as the event source mappings of the stack do. */
export async function startFunctions(cloud: Cloud, sqs: SQSClient): Promise<EventSource> {
  const [{ handler: send }, { handler: feedback }] = await Promise.all([
    import('../../lambda/handlers/send.ts'),
    import('../../lambda/handlers/feedback.ts'),
  ]);
  const sources = [
    startEventSource({
      sqs,
      queueUrl: cloud.sendQueueUrl,
      handler: send,
      functionName: 'send',
      timeoutSeconds: SEND_TIMEOUT_SECONDS,
      onError: console.error,
    }),
    startEventSource({
      sqs,
      queueUrl: cloud.feedbackQueueUrl,
      handler: feedback,
      functionName: 'feedback',
      timeoutSeconds: FEEDBACK_TIMEOUT_SECONDS,
      onError: console.error,
    }),
  ];
  return { stop: async () => void (await Promise.all(sources.map((source) => source.stop()))) };
}
