import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Chunk, SendQueue } from '../ports.ts';
import { sqsBacklog } from './sqs-backlog.ts';

/** SQS's own limit for one SendMessageBatch. */
const MAX_ENTRIES = 10;

/** Chunks of subscriber ids on the way to the send function. */
export function sqsSendQueue(queueUrl: string, sqs = new SQSClient({})): SendQueue {
  return {
    async put(chunks) {
      for (let i = 0; i < chunks.length; i += MAX_ENTRIES)
        await putBatch(sqs, queueUrl, chunks.slice(i, i + MAX_ENTRIES));
    },
    ...sqsBacklog(queueUrl, sqs),
  };
}

async function putBatch(sqs: SQSClient, queueUrl: string, chunks: readonly Chunk[]): Promise<void> {
  const Entries = chunks.map((chunk, i) => ({ Id: String(i), MessageBody: JSON.stringify(chunk) }));
  const { Failed = [] } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
  const [first] = Failed;
  if (first)
    throw new Error(`Cannot queue ${Failed.length} of ${chunks.length} chunks: ${first.Code}: ${first.Message}`);
}
