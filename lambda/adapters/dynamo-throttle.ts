import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { THROTTLE_ROWS } from '../config.ts';
import type { Throttle } from '../ports.ts';
import type { Dynamo } from './dynamo-client.ts';
import { holds } from './dynamo-conditions.ts';

const SALT_DAYS = 2;

const inSeconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

/** Counters among the deliveries: that table throws away rows whose time is over, and a fourth one would hold nothing else. */
export function dynamoThrottle(dynamo: Dynamo, table: string): Throttle {
  const keyOf = (name: string) => ({ pk: `${THROTTLE_ROWS}${name}`, sk: 'count' });
  return {
    take: ({ name, limit, until }) =>
      holds(
        dynamo.send(
          new UpdateCommand({
            TableName: table,
            Key: keyOf(name),
            UpdateExpression: 'SET expiresAt = :until ADD taken :one',
            ConditionExpression: 'attribute_not_exists(taken) OR taken < :limit',
            ExpressionAttributeValues: { ':until': inSeconds(until), ':one': 1, ':limit': limit },
          }),
        ),
      ),
    async salt(day, fresh) {
      const { Attributes } = await dynamo.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(`salt#${day}`),
          UpdateExpression: 'SET salt = if_not_exists(salt, :fresh), expiresAt = :until',
          ExpressionAttributeValues: { ':fresh': fresh, ':until': inSeconds(day) + SALT_DAYS * 24 * 60 * 60 },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Attributes?.salt as string;
    },
  };
}
