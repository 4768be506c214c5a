import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { readable } from '../config.ts';
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
    return { subscribers: Items.map(wholeRow), next: (LastEvaluatedKey?.id as string | undefined) ?? null };
  },
});

/** What every row has had since the first version; whoever writes one by hand may forget some of it. */
const FIELDS = ['address', 'status', 'token', 'joinedAt'] as const;

function wholeRow(row: Readonly<Record<string, unknown>>): Subscriber {
  const id = String(row.id);
  const subscriber = readable('subscriber', id, row);
  const missing = FIELDS.filter((name) => typeof subscriber[name] !== 'string');
  if (missing.length === 0) return subscriber as unknown as Subscriber;
  throw new Error(
    `Cannot read the subscriber ${id}: its row has no ${missing.join(', ')}; complete it in the table, or delete it there`,
  );
}
