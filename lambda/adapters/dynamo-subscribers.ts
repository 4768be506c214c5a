import { DeleteCommand, PutCommand, ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { readable } from '../config.ts';
import type { Subscriber, SubscriberChange, SubscriberFields } from '../model/subscriber.ts';
import type { Reader, SubscriberStore } from '../ports.ts';
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
      const keys = ids.map((id) => ({ id }));
      const rows = (await batchGet({ dynamo, table, consistent: true }, keys)) as unknown as Subscriber[];
      return rows.map((row) => readable('subscriber', row.id, row));
    },
    async page({ index, of }, from) {
      const { Items = [], LastEvaluatedKey } = await dynamo.send(
        new ScanCommand({
          TableName: table,
          Segment: index,
          TotalSegments: of,
          Limit: PAGE_SIZE,
          ProjectionExpression: 'id, #status, joinedAt, pausedUntil, #schema',
          ExpressionAttributeNames: { '#status': 'status', '#schema': 'schema' },
          ...(from === '' ? {} : { ExclusiveStartKey: { id: from } }),
        }),
      );
      const readers = (Items as Reader[]).map((row) => readable('subscriber', row.id, row));
      return { readers, next: (LastEvaluatedKey?.id as string | undefined) ?? null };
    },
    amend: (id, change) =>
      holds(dynamo.send(new UpdateCommand({ TableName: table, Key: { id }, ...updateOf(change) }))),
    remove: (id) =>
      holds(
        dynamo.send(new DeleteCommand({ TableName: table, Key: { id }, ConditionExpression: 'attribute_exists(id)' })),
      ),
  };
}

/** Every name is aliased, for DynamoDB reserves words such as "status". */
function updateOf({ from, where = {}, set }: SubscriberChange) {
  const [held, written, taken] = [present(where), present(set), absent(set)];
  const conditions = [
    `#status IN (${from.map((_, i) => `:from${i}`).join(', ')})`,
    ...held.map(([name]) => `#${name} = :held_${name}`),
    ...absent(where).map((name) => `attribute_not_exists(#${name})`),
  ];
  const names = new Set(['status', ...Object.keys(where), ...Object.keys(set)]);
  return {
    ConditionExpression: conditions.join(' AND '),
    UpdateExpression: [
      ...(written.length > 0 ? [`SET ${written.map(([name]) => `#${name} = :new_${name}`).join(', ')}`] : []),
      ...(taken.length > 0 ? [`REMOVE ${taken.map((name) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ExpressionAttributeNames: Object.fromEntries([...names].map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries([
      ...from.map((status, i) => [`:from${i}`, status]),
      ...held.map(([name, value]) => [`:held_${name}`, value]),
      ...written.map(([name, value]) => [`:new_${name}`, value]),
    ]),
  };
}

const present = (fields: SubscriberFields) => Object.entries(fields).filter(([, value]) => value != null);
const absent = (fields: SubscriberFields) =>
  Object.entries(fields).flatMap(([name, value]) => (value === null ? [name] : []));
