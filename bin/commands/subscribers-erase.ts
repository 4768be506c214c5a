import { parseArgs } from 'node:util';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { dynamoDeliveryTraces } from '../../lambda/adapters/dynamo-delivery-traces.ts';
import { dynamoFarewells } from '../../lambda/adapters/dynamo-farewells.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoRoster } from '../../lambda/adapters/dynamo-roster.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { keepingFarewells } from '../../lambda/adapters/keeping-farewells.ts';
import { systemClock } from '../../lambda/adapters/system.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { findTables } from '../stack/find-tables.ts';
import { eraseReader } from '../subscribers/erase-reader.ts';
import { normalizeAll } from '../subscribers/normalize-all.ts';
import { many } from '../subscribers/show-survey.ts';
import type { Command } from './command.ts';

const USAGE = 'call it as: subscribers erase ADDRESS [--wholly] [--stack NAME]';

const OPTIONS = { wholly: { type: 'boolean', default: false }, stack: { type: 'string' } } as const;

/** `subscribers erase`: forgets a person, as they may ask of everybody who keeps their data. */
export const eraseCommand: Command = async (args) => {
  const { positionals, values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [address, ...more] = normalizeAll(positionals, 'erase');
  if (!address || more.length > 0) throw new Error(`Cannot erase: give one address; ${USAGE}`);
  const where = { env: process.env, stack: values.stack };
  const tables = await findTables(['subscribersTable', 'issuesTable', 'deliveriesTable'], where);
  const dynamo = createDynamo();
  const { rows, deliveries } = await eraseReader(subscriberId(address), values.wholly, {
    clock: systemClock,
    subscribers: keepingFarewells(
      dynamoSubscribers(dynamo, tables.subscribersTable),
      dynamoFarewells(dynamo, tables.deliveriesTable),
    ),
    roster: dynamoRoster(dynamo, tables.subscribersTable),
    issues: dynamoIssues(dynamo, tables.issuesTable),
    traces: dynamoDeliveryTraces(dynamo, tables.deliveriesTable),
  });
  if (rows.length === 0) {
    console.log(`${address}: unknown here, nothing to erase`);
    return 1;
  }
  const others = rows.slice(1).map((row) => row.address || row.id);
  console.log(
    `${address}: erased${others.length > 0 ? `, and what they had before or since: ${others.join(', ')}` : ''}`,
  );
  console.log(`deliveries deleted: ${many(deliveries)}`);
  console.log(`what stays: ${values.wholly ? NOTHING : rows.some(isSuppressed) ? SUPPRESSED_HASH : HASH}`);
  console.log(`not in the reach of this command: ${elsewhere(address)}`);
  return 0;
};

const isSuppressed = ({ status }: Pick<Subscriber, 'status'>) => status === 'suppressed';

const HASH =
  'a hash of the address, so that no import mails them again; they can still sign up. --wholly takes it away';
const SUPPRESSED_HASH =
  'a hash of the address, so that nobody mails them again, whatever they do. --wholly takes it away';
const NOTHING = 'nothing; the next import that has the address adds it again';

const elsewhere = (address: string) =>
  `backups of the tables (35 days), files that you imported or exported, and SES's own list (aws sesv2 delete-suppressed-destination --email-address ${address})`;
