import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';

export interface Tables {
  readonly subscribersTable: string;
  readonly deliveriesTable: string;
}

/** The stores of the proof, over the newsletter's own tables. */
export function provingStores(dynamo: Dynamo, { subscribersTable, deliveriesTable }: Tables) {
  const subscribers = dynamoSubscribers(dynamo, subscribersTable);
  return {
    subscribers,
    deliveries: dynamoDeliveries(dynamo, deliveriesTable),
    async forget(issueId: string, subscriberId: string) {
      await subscribers.remove(subscriberId);
      const pk = `${issueId}#${subscriberId.slice(0, 1)}`;
      await dynamo.send(new DeleteCommand({ TableName: deliveriesTable, Key: { pk, sk: subscriberId } }));
    },
  };
}
