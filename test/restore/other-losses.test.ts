import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { memoryIssueFiles } from '../../lambda/adapters/memory-issue-files.ts';
import { newSubscriber } from '../../lambda/subscribers/new-subscriber.ts';
import { dropArticle, ISSUE_ID, SCHEDULED_AT } from '../journey/memory-cloud.ts';
import { stopTables, type TableCloud, tableCloud } from './table-cloud.ts';

const READERS = ['ada@example.com', 'ben@example.com', 'cleo@example.com'];
const HOUR = 3_600_000;

let cloud: TableCloud;
beforeEach(async () => {
  cloud = await tableCloud();
  for (const address of READERS)
    await cloud.subscribers.add(
      newSubscriber({ address, joinedAt: '2026-01-01T00:00:00.000Z', token: 'a'.repeat(26) }),
    );
  dropArticle(cloud);
  await cloud.publish(SCHEDULED_AT);
});
afterAll(stopTables);

async function empty(table: 'deliveries' | 'issues'): Promise<void> {
  for (const { pk, sk } of await cloud.rowsOf(table))
    await cloud.dynamo.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));
}
async function passAndSend() {
  await cloud.pass();
  await cloud.send();
}

it('deliveries lost after an issue was sent: nobody gets it again', async () => {
  await cloud.send();
  await cloud.pass();
  await empty('deliveries');
  await passAndSend();
  expect(cloud.mailed(ISSUE_ID)).toEqual(READERS);
});

it('deliveries lost while an issue lies still: it waits for a word when the send window is over', async () => {
  await cloud.send();
  await empty('deliveries');
  await cloud.clock.wait(7 * HOUR);
  await passAndSend();
  expect(cloud.mailed(ISSUE_ID)).toEqual(READERS);
  expect(await cloud.issues.get(ISSUE_ID)).toMatchObject({ status: 'paused' });
});

it('issues set back to the middle of a send: who has a copy gets none', async () => {
  const restorePoint = await cloud.rowsOf('issues');
  await cloud.send();
  await cloud.pass();
  for (const row of restorePoint) await cloud.put('issues', row);
  await passAndSend();
  expect(cloud.mailed(ISSUE_ID)).toEqual(READERS);
});

it('issues lost: what is on the queue is mailed to nobody, and the same firing makes no second issue', async () => {
  await empty('issues');
  await expect(cloud.send()).rejects.toThrow(`Cannot send issue ${ISSUE_ID}: there is no such issue`);
  await cloud.publish(SCHEDULED_AT);
  await cloud.send();
  expect(cloud.accepted).toEqual([]);
});

it('files lost: nobody is mailed, and everybody is once they are back', async () => {
  const files = { ...cloud.files };
  const kept = cloud.queued.slice();
  Object.assign(cloud.files, memoryIssueFiles());
  await expect(cloud.send()).rejects.toThrow('message.json is not among its files');
  expect(cloud.accepted).toEqual([]);
  Object.assign(cloud.files, files);
  cloud.queued.push(...kept);
  await cloud.send();
  expect(cloud.mailed(ISSUE_ID)).toEqual(READERS);
});
