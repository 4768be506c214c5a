import { parseArgs } from 'node:util';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { findTables } from '../stack/find-tables.ts';
import { normalizeAll } from '../subscribers/normalize-all.ts';
import { showDelivery, showReader } from '../subscribers/show-reader.ts';
import type { Command } from './command.ts';

const USAGE = 'call it as: subscribers find ADDRESS [--stack NAME]';

const OPTIONS = { stack: { type: 'string' } } as const;

const ISSUES_SHOWN = 10;

/** `subscribers find`: what is known of one reader, and what became of their copies of the last issues. */
export const findCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [address, ...more] = normalizeAll(positionals, 'find');
  if (!address || more.length > 0) throw new Error(`Cannot find anybody: give one address; ${USAGE}`);
  const where = { env: process.env, stack: values.stack };
  const tables = await findTables(['subscribersTable', 'issuesTable', 'deliveriesTable'], where);
  const dynamo = createDynamo();
  const id = subscriberId(address);
  const [row] = await dynamoSubscribers(dynamo, tables.subscribersTable).get([id]);
  if (!row) {
    console.log(`${address}: unknown here`);
    return 1;
  }
  for (const line of showReader(row, systemClock.now().toISOString())) console.log(line);
  const deliveries = dynamoDeliveries(dynamo, tables.deliveriesTable);
  const issues = (await dynamoIssues(dynamo, tables.issuesTable).list()).slice(-ISSUES_SHOWN).toReversed();
  const copies = await Promise.all(issues.map((issue) => deliveries.get(issue.id, [id])));
  console.log(issues.length > 0 ? `the last issues:` : 'no issue yet');
  for (const [i, issue] of issues.entries()) console.log(showDelivery(issue.id, copies[i]?.[0]));
  return 0;
};
