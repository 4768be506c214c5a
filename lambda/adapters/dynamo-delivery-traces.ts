import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { DeliveryTraces } from '../ports.ts';
import { deliveryKey } from './delivery-key.ts';
import type { Dynamo } from './dynamo-client.ts';

/** Requests at once: a year of daily issues is gone in a second or two. */
const AT_ONCE = 25;

/** Deliveries of one reader in DynamoDB, by the issues' names: nothing leads from a reader to their rows. */
export const dynamoDeliveryTraces = (dynamo: Dynamo, table: string): DeliveryTraces => ({
  async erase(subscriberId, issueIds) {
    const remove = async (issueId: string) => {
      const Key = deliveryKey(issueId, subscriberId);
      const { Attributes } = await dynamo.send(new DeleteCommand({ TableName: table, Key, ReturnValues: 'ALL_OLD' }));
      return Attributes ? 1 : 0;
    };
    let erased = 0;
    for (let at = 0; at < issueIds.length; at += AT_ONCE) {
      const counts = await Promise.all(issueIds.slice(at, at + AT_ONCE).map(remove));
      erased += counts.reduce((sum: number, count) => sum + count, 0);
    }
    return erased;
  },
});
