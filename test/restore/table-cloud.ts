import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { dynamoDeliveries } from '../../lambda/adapters/dynamo-deliveries.ts';
import { dynamoIssues } from '../../lambda/adapters/dynamo-issues.ts';
import { dynamoRoster } from '../../lambda/adapters/dynamo-roster.ts';
import { dynamoSubscribers } from '../../lambda/adapters/dynamo-subscribers.ts';
import { runSchedule } from '../../lambda/run-schedule.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import { startTables } from '../contract/local-tables.ts';
import { memoryCloud } from '../journey/memory-cloud.ts';

type Row = Readonly<Record<string, unknown>>;

let tables: ReturnType<typeof startTables> | undefined;

/** One server a file; its tables are emptied for each test. */
const emptyTables = async () => {
  tables ??= startTables();
  const { dynamo } = await tables;
  for (const [TableName, ...names] of KEYS)
    for (const row of (await dynamo.send(new ScanCommand({ TableName }))).Items ?? []) {
      const Key = Object.fromEntries(names.map((name) => [name, row[name]]));
      await dynamo.send(new DeleteCommand({ TableName, Key }));
    }
  return dynamo;
};

const KEYS = [
  ['subscribers', 'id'],
  ['deliveries', 'pk', 'sk'],
  ['issues', 'pk', 'sk'],
] as const;

export async function stopTables(): Promise<void> {
  await (await tables)?.stop();
  tables = undefined;
}

/** The functions over real tables; the rest of the cloud is in memory, on a clock that moves only when somebody waits. */
export async function tableCloud() {
  const dynamo = await emptyTables();
  const cloud = {
    ...memoryCloud(),
    issues: dynamoIssues(dynamo, 'issues'),
    subscribers: { ...dynamoSubscribers(dynamo, 'subscribers'), ...dynamoRoster(dynamo, 'subscribers') },
    deliveries: dynamoDeliveries(dynamo, 'deliveries'),
  };
  const deadline = () => new Date(cloud.clock.now().getTime() + 30 * 60_000);
  return {
    ...cloud,
    dynamo,
    put: async (table: string, row: Row) => void (await dynamo.send(new PutCommand({ TableName: table, Item: row }))),
    rowsOf: async (table: string) => (await dynamo.send(new ScanCommand({ TableName: table }))).Items ?? [],
    pass: async () => (await runSchedule({ kind: 'pass' }, cloud, deadline())).reports,
    publish: async (scheduledAt: string) => runSchedule({ kind: 'issue', scheduledAt }, cloud, deadline()),
    /** Everything that is on the queue. */
    async send() {
      for (let chunk = cloud.queued.shift(); chunk; chunk = cloud.queued.shift())
        await sendChunk(chunk, deadline(), cloud);
    },
    /** Addresses, in order of the alphabet: one for each copy that SES took. */
    mailed: (issueId: string) =>
      cloud.accepted
        .filter((mail) => mail.issueId === issueId)
        .map(({ to }) => to)
        .sort(),
  };
}

export type TableCloud = Awaited<ReturnType<typeof tableCloud>>;
