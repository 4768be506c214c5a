import { paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { FAREWELL_ROWS } from '../config.ts';
import type { Farewell } from '../model/subscriber.ts';
import type { Farewells } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

/** A table can be set back by 35 days; some more, for the operator to do it. */
const KEPT_SECONDS = 60 * 24 * 60 * 60;

const PARTITIONS = [...'0123456789abcdef'].map((digit) => FAREWELL_ROWS + digit);

/** Farewells among the deliveries: another table than the subscribers', and one that throws away rows whose time is over. */
export function dynamoFarewells(dynamo: Dynamo, table: string): Farewells {
  return {
    async keep({ subscriberId, kind, at, reason }) {
      await holds(
        dynamo.send(
          new UpdateCommand({
            TableName: table,
            Key: { pk: FAREWELL_ROWS + subscriberId.slice(0, 1), sk: `${subscriberId}#${kind}` },
            UpdateExpression: `SET subscriberId = :id, #kind = :kind, #at = :at, expiresAt = :until${reason === undefined ? '' : ', #reason = :reason'}`,
            ConditionExpression: 'attribute_not_exists(pk) OR #at < :at',
            ExpressionAttributeNames: {
              '#kind': 'kind',
              '#at': 'at',
              ...(reason === undefined ? {} : { '#reason': 'reason' }),
            },
            ExpressionAttributeValues: {
              ':id': subscriberId,
              ':kind': kind,
              ':at': at,
              ':until': Math.floor(Date.parse(at) / 1000) + KEPT_SECONDS,
              ...(reason === undefined ? {} : { ':reason': reason }),
            },
          }),
        ),
      );
    },
    list: async () => (await Promise.all(PARTITIONS.map((pk) => listOne(dynamo, table, pk)))).flat(),
  };
}

async function listOne(dynamo: Dynamo, table: string, pk: string): Promise<readonly Farewell[]> {
  const farewells: Farewell[] = [];
  const query = { TableName: table, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': pk } };
  for await (const { Items = [] } of paginateQuery({ client: dynamo }, query))
    for (const { subscriberId, kind, at, reason } of Items as Farewell[])
      farewells.push({ subscriberId, kind, at, ...(reason === undefined ? {} : { reason }) });
  return farewells;
}
