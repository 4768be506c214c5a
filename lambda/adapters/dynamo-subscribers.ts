import { PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Subscriber } from '../model.ts';
import type { Reader, SubscriberStore } from '../ports.ts';
import { batchGet } from './dynamo-batch-get.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** Rows a page: 1 MB is DynamoDB's own limit, this keeps the memory of a pass small. */
const PAGE_SIZE = 1000;

/** Subscribers in DynamoDB: one row an address, key `id`. */
export function dynamoSubscribers(dynamo: Dynamo, table: string): SubscriberStore {
  const end = (id: string, status: Subscriber['status'], fields: Readonly<Record<string, string>>) =>
    holds(
      dynamo.send(
        new UpdateCommand({
          TableName: table,
          Key: { id },
          UpdateExpression: `SET #status = :new, ${Object.keys(fields).map((name) => `${name} = :${name}`)}`,
          ConditionExpression: '#status IN (:active, :pending)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: {
            ':new': status,
            ':active': 'active',
            ':pending': 'pending',
            ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`:${name}`, value])),
          },
        }),
      ),
    );
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
      const keys = ids.map((id) => ({ id }));
      return (await batchGet({ dynamo, table, consistent: true }, keys)) as unknown as Subscriber[];
    },
    async page({ index, of }, from) {
      const { Items = [], LastEvaluatedKey } = await dynamo.send(
        new ScanCommand({
          TableName: table,
          Segment: index,
          TotalSegments: of,
          Limit: PAGE_SIZE,
          ProjectionExpression: 'id, #status, joinedAt',
          ExpressionAttributeNames: { '#status': 'status' },
          ...(from === '' ? {} : { ExclusiveStartKey: { id: from } }),
        }),
      );
      return { readers: Items as Reader[], next: (LastEvaluatedKey?.id as string | undefined) ?? null };
    },
    leave: (id, at) => end(id, 'left', { leftAt: at }),
    suppress: (id, at, reason) => end(id, 'suppressed', { suppressedAt: at, reason }),
  };
}
