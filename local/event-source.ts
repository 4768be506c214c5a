import { DeleteMessageCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { lambdaContext } from './lambda-context.ts';
import { sqsEvent } from './sqs-event.ts';

/** Null and undefined are successes, as they are to Lambda. */
export type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | null | undefined>;

export interface EventSourceOptions {
  readonly sqs: SQSClient;
  readonly queueUrl: string;
  readonly handler: QueueHandler;
  readonly functionName: string;
  readonly timeoutSeconds: number;
  /** Handlers side by side. */
  readonly concurrency?: number;
  /** Hears of what a handler threw. */
  readonly onError?: (error: unknown) => void;
}

export interface EventSource {
  /** Stops polling and waits for the handlers that run. */
  stop(): Promise<void>;
}

/** The longest that SQS lets a caller wait for a message. */
const LONG_POLL_SECONDS = 20;
/** Before asking again when asking failed. */
const RETRY_MS = 200;

/** Does what Lambda's event source mapping does with batches of one: polls, invokes, deletes what succeeded. */
export function startEventSource(options: EventSourceOptions): EventSource {
  const stopping = new AbortController();
  const pollers = Array.from({ length: options.concurrency ?? 2 }, () => poll(options, stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(pollers);
    },
  };
}

async function poll(options: EventSourceOptions, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      const message = await receive(options, stopping);
      if (message) await invoke(options, message);
    } catch (error) {
      if (stopping.aborted) return;
      options.onError?.(error);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

async function receive({ sqs, queueUrl }: EventSourceOptions, abortSignal: AbortSignal): Promise<Message | undefined> {
  const command = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: 1,
    WaitTimeSeconds: LONG_POLL_SECONDS,
    MessageSystemAttributeNames: ['All'],
  });
  return (await sqs.send(command, { abortSignal })).Messages?.[0];
}

/** A message that failed stays where it is: the queue shows it again when its visibility timeout is over. */
async function invoke(options: EventSourceOptions, message: Message): Promise<void> {
  const { sqs, queueUrl, functionName, timeoutSeconds } = options;
  const answer = await options.handler(sqsEvent(message, queueUrl), lambdaContext(functionName, timeoutSeconds));
  // In a batch of one any failed item is this one; an identifier that is none means the whole batch to Lambda.
  if (answer && answer.batchItemFailures.length > 0) return;
  await sqs.send(new DeleteMessageCommand({ QueueUrl: queueUrl, ReceiptHandle: message.ReceiptHandle }));
}
