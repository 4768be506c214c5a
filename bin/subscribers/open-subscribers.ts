import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoRoster } from '../../lambda/adapters/dynamo-roster.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import type { Roster, SubscriberStore } from '../../lambda/ports.ts';
import { findTables } from '../stack/find-tables.ts';

/** The deployed newsletter's subscribers. */
export async function openSubscribers(stack: string | undefined): Promise<SubscriberStore & Roster> {
  const { subscribersTable } = await findTables(['subscribersTable'], { env: process.env, stack });
  const dynamo = createDynamo();
  return { ...dynamoSubscribers(dynamo, subscribersTable), ...dynamoRoster(dynamo, subscribersTable) };
}
