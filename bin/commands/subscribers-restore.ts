import { parseArgs } from 'node:util';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoFarewells } from '../../lambda/adapters/dynamo-farewells.ts';
import { dynamoRoster } from '../../lambda/adapters/dynamo-roster.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import { findTables } from '../stack/find-tables.ts';
import { restoreReaders } from '../subscribers/restore-readers.ts';
import { many } from '../subscribers/show-survey.ts';
import type { Command } from './command.ts';

const USAGE = 'call it as: subscribers restore [--from TABLE] [--stack NAME]';

const OPTIONS = { from: { type: 'string' }, stack: { type: 'string' } } as const;

/** `subscribers restore`: the last step after a loss of subscribers, docs/disaster.md. May be called again at any time. */
export const restoreCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (positionals.length > 0) throw new Error(`Cannot restore: "${positionals[0]}" is not understood; ${USAGE}`);
  const tables = await findTables(['subscribersTable', 'deliveriesTable'], { env: process.env, stack: values.stack });
  const dynamo = createDynamo();
  const { added, known, ended } = await restoreReaders({
    clock: systemClock,
    restored: values.from === undefined ? undefined : dynamoRoster(dynamo, values.from),
    subscribers: dynamoSubscribers(dynamo, tables.subscribersTable),
    farewells: dynamoFarewells(dynamo, tables.deliveriesTable),
  });
  if (values.from !== undefined)
    console.log(`brought back: ${many(added)}; had a row already, left as it is: ${many(known)}`);
  console.log(`had left, were suppressed or erased since, and are again: ${many(ended)}`);
  return 0;
};
