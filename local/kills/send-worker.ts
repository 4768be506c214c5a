import { SQSClient } from '@aws-sdk/client-sqs';
import { SEND_TIMEOUT_SECONDS } from '../../lambda/config.ts';
import { handler } from '../../lambda/handlers/send.ts';
import { startEventSource } from '../event-source.ts';

// A process of its own, so that it can be killed: the send function, fed by its queue until somebody ends it.
startEventSource({
  sqs: new SQSClient({}),
  queueUrl: process.env.SEND_QUEUE_URL ?? '',
  handler,
  functionName: 'send',
  timeoutSeconds: SEND_TIMEOUT_SECONDS,
  onError: console.error,
});
