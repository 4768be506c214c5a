import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoFarewells } from '../../lambda/adapters/dynamo-farewells.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { keepingFarewells } from '../../lambda/adapters/keeping-farewells.ts';
import type { SubscriberStore } from '../../lambda/ports.ts';
import { findTables } from '../stack/find-tables.ts';

/** The deployed newsletter's subscribers, for a command that lets somebody leave. */
export async function openLeavingSubscribers(stack: string | undefined): Promise<SubscriberStore> {
  const tables = await findTables(['subscribersTable', 'deliveriesTable'], { env: process.env, stack });
  const dynamo = createDynamo();
  return keepingFarewells(
    dynamoSubscribers(dynamo, tables.subscribersTable),
    dynamoFarewells(dynamo, tables.deliveriesTable),
  );
}
