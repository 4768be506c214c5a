import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { restoreReaders } from '../../bin/subscribers/restore-readers.ts';
import { dynamoFarewells } from '../../lambda/adapters/dynamo-farewells.ts';
import { keepingFarewells } from '../../lambda/adapters/keeping-farewells.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import type { Farewells, Roster, SubscriberStore } from '../../lambda/ports.ts';
import { newSubscriber, subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { readerKey } from '../../lambda/subscribers/reader-key.ts';
import { comeBack, erase } from '../../lambda/subscribers/transitions.ts';
import { takeFeedback } from '../../lambda/take-feedback.ts';
import { dropArticle, ISSUE_ID, SCHEDULED_AT } from '../journey/memory-cloud.ts';
import { post } from '../journey/visit.ts';
import { stopTables, type TableCloud, tableCloud } from './table-cloud.ts';

const JOINED = '2026-01-01T00:00:00.000Z';
const NEXT = { id: '2026-11-23-0700', at: '2026-11-23T07:00:00.000Z' } as const;
const addressOf = (name: string) => `${name}@example.com`;
const idOf = (name: string) => subscriberId(addressOf(name));

let cloud: TableCloud;
let farewells: Farewells;
let subscribers: SubscriberStore;
/** The rows as they were at the time that the table is set back to: after the first issue. */
let restorePoint: readonly Subscriber[];

const add = (name: string, joinedAt = JOINED) =>
  subscribers.add(newSubscriber({ address: addressOf(name), joinedAt, token: name.padEnd(26, 'a') }));
const rowOf = async (name: string) => (await subscribers.get([idOf(name)]))[0];
const now = () => cloud.clock.now().toISOString();
const leave = async (name: string) => {
  const key = readerKey({ id: idOf(name), token: name.padEnd(26, 'a') });
  return (await post({ ...cloud, subscribers }, `/unsubscribe/${key}`)).status;
};

beforeEach(async () => {
  cloud = await tableCloud();
  farewells = dynamoFarewells(cloud.dynamo, 'deliveries');
  subscribers = keepingFarewells(cloud.subscribers, farewells);
  for (const name of ['ada', 'ben', 'cleo', 'dana']) await add(name);
  dropArticle(cloud);
  await cloud.publish(SCHEDULED_AT);
  await cloud.send();
  await cloud.pass();
  restorePoint = (await cloud.rowsOf('subscribers')) as Subscriber[];
  await cloud.clock.wait(60_000);
});
afterAll(stopTables);

async function lose(): Promise<void> {
  for (const { id } of await cloud.rowsOf('subscribers'))
    await cloud.dynamo.send(new DeleteCommand({ TableName: 'subscribers', Key: { id } }));
}

const restored: Roster = { rows: async () => ({ subscribers: restorePoint, next: null }) };
const restore = (from: Roster | undefined = restored) =>
  restoreReaders({ clock: cloud.clock, restored: from, subscribers: cloud.subscribers, farewells });

async function nextIssue(): Promise<readonly string[]> {
  await cloud.clock.wait(Date.parse(NEXT.at) - cloud.clock.now().getTime());
  dropArticle(
    cloud,
    'inbox/bridge.txt',
    'The town of Velm will build a bridge for $9 million, its council said on Friday.',
  );
  await cloud.publish(NEXT.at);
  await cloud.send();
  return cloud.mailed(NEXT.id);
}

it('who is brought back gets the next issue, and not the last one again', async () => {
  await lose();
  await restore();
  await cloud.pass();
  await cloud.send();
  expect(await nextIssue()).toEqual(['ada', 'ben', 'cleo', 'dana'].map(addressOf));
  expect(cloud.mailed(ISSUE_ID)).toHaveLength(4);
});

it('who left, was suppressed or erased since the restore point gets no more mail', async () => {
  await leave('ben');
  const bounce = { kind: 'bounced', issueId: ISSUE_ID, subscriberId: idOf('cleo'), messageId: 'm', at: now() } as const;
  await takeFeedback([bounce], { deliveries: cloud.deliveries, subscribers });
  await subscribers.amend(idOf('dana'), erase(now(), 'active'));
  await lose();
  expect([await restore(), await restore()]).toEqual([
    { added: 4, known: 0, ended: 3 },
    { added: 0, known: 4, ended: 0 },
  ]);
  expect(await nextIssue()).toEqual([addressOf('ada')]);
});

it('an erased reader comes back without an address', async () => {
  await subscribers.amend(idOf('dana'), erase(now(), 'active'));
  await lose();
  await restore();
  expect(await rowOf('dana')).toMatchObject({ status: 'left', address: '', token: '' });
});

it('links of old mails still work', async () => {
  await lose();
  await restore();
  expect(await leave('ada')).toBe(200);
  expect(await rowOf('ada')).toMatchObject({ status: 'left' });
});

it('a table that was restored in its own place is put right without another one', async () => {
  await leave('ben');
  for (const row of restorePoint) await cloud.put('subscribers', { ...row });
  await restore(undefined);
  expect([(await rowOf('ben'))?.status, (await rowOf('ada'))?.status]).toEqual(['left', 'active']);
});

it('rows that are still there know more than the restored ones', async () => {
  await leave('ben');
  await subscribers.amend(
    idOf('ben'),
    comeBack({ at: new Date(Date.parse(now()) + 1000).toISOString(), source: 'return', wording: 'yes' }),
  );
  expect(await restore()).toEqual({ added: 0, known: 4, ended: 0 });
  expect(await rowOf('ben')).toMatchObject({ status: 'active' });
});

it('a leaver whose farewell cannot be written has left all the same, and is told to try again', async () => {
  const broken = keepingFarewells(cloud.subscribers, {
    ...farewells,
    keep: () => Promise.reject(new Error('no table')),
  });
  const key = readerKey({ id: idOf('ben'), token: 'ben'.padEnd(26, 'a') });
  await expect(post({ ...cloud, subscribers: broken }, `/unsubscribe/${key}`)).rejects.toThrow('no table');
  expect(await rowOf('ben')).toMatchObject({ status: 'left' });
});
