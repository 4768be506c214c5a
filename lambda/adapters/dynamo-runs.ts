import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { LastRun, RunStore } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** In the table of issues, beside them. */
const KEY = { pk: 'run', sk: 'last' };

/** The last run in DynamoDB. */
export function dynamoRuns(dynamo: Dynamo, table: string): RunStore {
  return {
    async last() {
      const { Item } = await dynamo.send(new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }));
      return Item && ({ at: Item.at, schedule: Item.schedule } as LastRun);
    },
    async note(run) {
      const put = new PutCommand({
        TableName: table,
        Item: { ...KEY, ...run },
        ConditionExpression: 'attribute_not_exists(pk) OR #schedule <> :schedule OR #at < :at',
        ExpressionAttributeNames: { '#schedule': 'schedule', '#at': 'at' },
        ExpressionAttributeValues: { ':schedule': run.schedule, ':at': run.at },
      });
      await holds(dynamo.send(put));
    },
  };
}
