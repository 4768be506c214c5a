import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Delivery } from '../model.ts';
import type { DeliveryStore } from '../ports.ts';
import { batchGet } from './dynamo-batch-get.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** How long a delivery can be looked up; DynamoDB deletes it some time after. */
const KEPT_SECONDS = 400 * 24 * 60 * 60;

/** One partition takes 1,000 writes a second; an issue is spread over sixteen by the first hex digit of the subscriber. */
const keyOf = (issueId: string, subscriberId: string) => ({
  pk: `${issueId}#${subscriberId.slice(0, 1)}`,
  sk: subscriberId,
});

/** Deliveries in DynamoDB: one row for each reader of each issue. */
export function dynamoDeliveries(dynamo: Dynamo, table: string): DeliveryStore {
  const write = (delivery: Delivery, condition: string, allowed: Readonly<Record<string, string>>) => {
    const { issueId, subscriberId, at } = delivery;
    const fields = { ...delivery, expiresAt: Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS };
    return holds(
      dynamo.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(issueId, subscriberId),
          ConditionExpression: condition,
          ...setAll(fields, allowed),
        }),
      ),
    );
  };
  return {
    claim: (issueId, subscriberId, at) =>
      write({ issueId, subscriberId, status: 'claimed', at }, 'attribute_not_exists(pk) OR #status = :released', {
        ':released': 'released',
      }),
    async settle(delivery) {
      await write(delivery, '#status IN (:claimed, :uncertain)', { ':claimed': 'claimed', ':uncertain': 'uncertain' });
    },
    async suppress(issueId, subscriberId, at, reason) {
      await write(
        { issueId, subscriberId, status: 'suppressed', at, reason },
        'attribute_not_exists(pk) OR #status = :released',
        {
          ':released': 'released',
        },
      );
    },
    async get(issueId, subscriberIds) {
      const rows = await batchGet(
        dynamo,
        table,
        subscriberIds.map((id) => keyOf(issueId, id)),
      );
      return rows as unknown as Delivery[];
    },
  };
}

/** An update that sets every field that is there; each name is aliased, for DynamoDB reserves words such as "status". */
function setAll(fields: Readonly<Record<string, unknown>>, others: Readonly<Record<string, string>>) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    UpdateExpression: `SET ${entries.map(([name]) => `#${name} = :new_${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(entries.map(([name, value]) => [`:new_${name}`, value])),
      ...others,
    },
  };
}
