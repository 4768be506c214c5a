import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamo } from '../../lambda/adapters/dynamo-client.ts';
import { createS3 } from '../../lambda/adapters/s3-client.ts';
import { putArticle } from '../start/put-article.ts';
import { callSchedule } from './call-schedule.ts';
import type { Stage } from './stage.ts';

const DIGEST = fileURLToPath(new URL('../../bin/digest.ts', import.meta.url));

/** Milliseconds. MiniStack hands a queue's messages on one by one. */
const LONGEST_SEND = 60_000;
const PASS_EVERY = 1_000;

/** `subscribers import`. */
export async function importReaders(addresses: readonly string[], stack: string, stage: Stage): Promise<void> {
  const file = join(stage.folder, 'readers.csv');
  await writeFile(file, ['email', ...addresses].join('\n'));
  await subscribers(['import', file, '--consent', 'Readers of the rehearsal'], stack, stage);
}

/** `subscribers restore`. @param from a table that was set back */
export const restoreReaders = (from: string, stack: string, stage: Stage): Promise<void> =>
  subscribers(['restore', '--from', from], stack, stage);

/** The command line, which finds the deployed tables by the stack's name. */
const subscribers = (args: readonly string[], stack: string, { programs, env, folder }: Stage): Promise<void> =>
  programs.run({
    command: process.execPath,
    args: [DIGEST, 'subscribers', ...args, '--stack', stack],
    env,
    log: join(folder, 'digest.log'),
  });

/** Drops an article into the deployed inbox. @param inboxUri "s3://bucket/inbox/" */
export function drop(inboxUri: string, name: string, text: string): Promise<void> {
  const bucket = new URL(inboxUri).host;
  return putArticle(createS3(), bucket, { name, bytes: Buffer.from(text), title: undefined });
}

/** Lets the schedules do their work until nobody waits for the issue any more; answers with its id. */
export async function publish(scheduledAt: Date, signal: AbortSignal): Promise<string> {
  const { published, reports } = await callSchedule('issue', scheduledAt);
  const [issue] = published;
  if (issue?.outcome !== 'issue')
    throw new Error(`Cannot make an issue: the digest function answered ${JSON.stringify(published)}`);
  const end = performance.now() + LONGEST_SEND;
  for (let open = reports; open.length > 0; open = (await callSchedule('pass', new Date())).reports) {
    if (open.every((report) => report.sent === report.audience)) break;
    if (performance.now() > end) throw new Error(`Cannot send everybody their copy in time: ${JSON.stringify(open)}`);
    await setTimeout(PASS_EVERY, undefined, { signal });
  }
  return issue.issueId;
}

/** Nothing was put aside: neither a chunk of readers nor an event, a scheduled run or a call that failed. */
export async function expectEmptyQueues(stack: string): Promise<void> {
  const sqs = new SQSClient({});
  const { QueueUrls = [] } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: stack }));
  for (const QueueUrl of QueueUrls) {
    const question = new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] });
    const { Attributes } = await sqs.send(question);
    if (Attributes?.ApproximateNumberOfMessages !== '0')
      throw new Error(`Cannot find the queue empty: ${QueueUrl} holds ${Attributes?.ApproximateNumberOfMessages}`);
  }
}

export async function expectRows(table: string, count: number): Promise<void> {
  const { Count } = await createDynamo().send(new ScanCommand({ TableName: table, Select: 'COUNT' }));
  if (Count !== count) throw new Error(`Cannot find all readers: table ${table} has ${Count} rows, not ${count}`);
}
