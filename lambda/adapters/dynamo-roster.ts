import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Subscriber } from '../model/subscriber.ts';
import type { Roster } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';

/** Whole subscribers in DynamoDB, a page being what one request reads: 1 MB. */
export const dynamoRoster = (dynamo: Dynamo, table: string): Roster => ({
  async rows({ index, of }, from) {
    const { Items = [], LastEvaluatedKey } = await dynamo.send(
      new ScanCommand({
        TableName: table,
        Segment: index,
        TotalSegments: of,
        ...(from === '' ? {} : { ExclusiveStartKey: { id: from } }),
      }),
    );
    return { subscribers: Items as Subscriber[], next: (LastEvaluatedKey?.id as string | undefined) ?? null };
  },
});
