import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { readable } from '../config.ts';
import type { Delivery } from '../model/delivery.ts';
import type { DeliveryStore } from '../ports.ts';
import { deliveryKey } from './delivery-key.ts';
import { batchGet } from './dynamo-batch-get.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';
import { milderFates } from './milder-fates.ts';

/** How long a delivery can be looked up; DynamoDB deletes it some time after. */
const KEPT_SECONDS = 400 * 24 * 60 * 60;

type Fields = Readonly<Record<string, unknown>>;

/** When a row may be written: an expression over "#status" and ":name", and the values in it. */
interface Condition {
  readonly text: string;
  readonly values: Fields;
}

const UNSENT: Condition = {
  text: 'attribute_not_exists(pk) OR #status = :released',
  values: { ':released': 'released' },
};
const OPEN: Condition = {
  text: '#status IN (:claimed, :uncertain)',
  values: { ':claimed': 'claimed', ':uncertain': 'uncertain' },
};
const UNPROVEN: Condition = {
  text: 'attribute_not_exists(pk) OR NOT #status IN (:sent, :refused)',
  values: { ':sent': 'sent', ':refused': 'refused' },
};
const UNREFUSED: Condition = {
  text: 'attribute_not_exists(pk) OR #status <> :refused',
  values: { ':refused': 'refused' },
};
const unchanged = ({ status, at }: Delivery): Condition => ({
  text: '#status = :seen AND #at = :seenAt',
  values: { ':seen': status, ':seenAt': at },
});

/** Deliveries in DynamoDB: one row for each reader of each issue. */
export function dynamoDeliveries(dynamo: Dynamo, table: string): DeliveryStore {
  const update = (key: { readonly pk: string; readonly sk: string }, fields: Fields, condition: Condition) =>
    holds(dynamo.send(new UpdateCommand({ TableName: table, Key: key, ...setAll(fields, condition) })));
  const write = (delivery: Delivery, condition: Condition) => {
    const expiresAt = Math.floor(Date.parse(delivery.at) / 1000) + KEPT_SECONDS;
    return update(deliveryKey(delivery.issueId, delivery.subscriberId), { ...delivery, expiresAt }, condition);
  };
  return {
    claim: (issueId, subscriberId, at) => write({ issueId, subscriberId, status: 'claimed', at }, UNSENT),
    async settle(delivery) {
      await write(delivery, OPEN);
    },
    async suppress(issueId, subscriberId, at, reason) {
      await write({ issueId, subscriberId, status: 'suppressed', at, reason }, UNSENT);
    },
    async get(issueId, subscriberIds) {
      const keys = subscriberIds.map((id) => deliveryKey(issueId, id));
      const rows = (await batchGet({ dynamo, table, consistent: false }, keys)) as unknown as Delivery[];
      return rows.map((row) => readable('delivery', `${issueId} of ${row.subscriberId}`, row));
    },
    giveUp: (delivery, at) => {
      const { issueId, subscriberId } = delivery;
      return write({ issueId, subscriberId, status: 'released', at }, unchanged(delivery));
    },
    async confirm({ issueId, subscriberId, messageId, at }) {
      await write({ issueId, subscriberId, status: 'sent', at, messageId }, UNPROVEN);
    },
    async reject({ issueId, subscriberId, messageId, at, reason = 'rejected' }) {
      await write({ issueId, subscriberId, status: 'refused', at, messageId, reason }, UNREFUSED);
    },
    async setFate({ issueId, subscriberId, reason }, fate) {
      await update(deliveryKey(issueId, subscriberId), { fate, reason }, worseThan(milderFates(fate)));
    },
  };
}

function worseThan(fates: readonly string[]): Condition {
  const values = Object.fromEntries(fates.map((fate, i) => [`:milder${i}`, fate]));
  const among = fates.length > 0 ? ` OR #fate IN (${Object.keys(values).join(', ')})` : '';
  return { text: `attribute_exists(pk) AND (attribute_not_exists(#fate)${among})`, values };
}

/** An update that sets every field that is there; each name is aliased, for DynamoDB reserves words such as "status". */
function setAll(fields: Fields, { text, values }: Condition) {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    ConditionExpression: text,
    UpdateExpression: `SET ${entries.map(([name]) => `#${name} = :new_${name}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(entries.map(([name, value]) => [`:new_${name}`, value])),
      ...values,
    },
  };
}
