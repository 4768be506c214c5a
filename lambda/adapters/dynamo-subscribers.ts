import { PutCommand, paginateScan, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Subscriber } from '../model.ts';
import type { SubscriberStore } from '../ports.ts';
import { batchGet } from './dynamo-batch-get.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** Rows a page: 1 MB is DynamoDB's own limit, this keeps the memory of a pass small. */
const PAGE_SIZE = 1000;

/** Subscribers in DynamoDB: one row an address, key `id`. */
export function dynamoSubscribers(dynamo: Dynamo, table: string): SubscriberStore {
  return {
    add: (subscriber) =>
      holds(
        dynamo.send(
          new PutCommand({
            TableName: table,
            Item: { ...subscriber },
            ConditionExpression: 'attribute_not_exists(id)',
          }),
        ),
      ),
    async get(ids) {
      return (await batchGet(
        dynamo,
        table,
        ids.map((id) => ({ id })),
      )) as unknown as Subscriber[];
    },
    async *pages() {
      const scan = paginateScan({ client: dynamo, pageSize: PAGE_SIZE }, { TableName: table, ConsistentRead: true });
      for await (const page of scan) yield (page.Items ?? []) as Subscriber[];
    },
    leave: (id, at) =>
      holds(
        dynamo.send(
          new UpdateCommand({
            TableName: table,
            Key: { id },
            UpdateExpression: 'SET #status = :left, leftAt = :at',
            ConditionExpression: '#status IN (:active, :pending)',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':left': 'left', ':active': 'active', ':pending': 'pending', ':at': at },
          }),
        ),
      ),
  };
}
