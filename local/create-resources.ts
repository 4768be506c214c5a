import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Endpoints, LOCAL_REGION } from './aws-environment.ts';
import { createQueues } from './create-queues.ts';
import { createTables } from './create-tables.ts';

/** Makes what the stack would have made: tables, queues and the bucket. */
export async function createResources({ dynamodb, queuesAndBucket }: Endpoints, bucket: string) {
  const client = { region: LOCAL_REGION, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const dynamo = new DynamoDBClient({ ...client, endpoint: dynamodb });
  const s3 = new S3Client({ ...client, endpoint: queuesAndBucket });
  const sqs = new SQSClient({ ...client, endpoint: queuesAndBucket });
  const [queues] = await Promise.all([
    createQueues(sqs, LOCAL_REGION),
    createTables(dynamo),
    s3.send(new CreateBucketCommand({ Bucket: bucket })),
  ]);
  for (const used of [dynamo, s3, sqs]) used.destroy();
  const address = (name: string) => `${queuesAndBucket}/000000000000/${name}`;
  return {
    sendQueueUrl: address(queues.send),
    feedbackQueueUrl: address(queues.feedback),
    deadLetterQueueUrl: address(queues.dead),
  };
}
