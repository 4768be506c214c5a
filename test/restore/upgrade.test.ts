import { afterAll, beforeEach, expect, it } from 'vitest';
import { deliveryKey } from '../../lambda/adapters/delivery-key.ts';
import { FORMS } from '../../lambda/config.ts';
import { subscriberId } from '../../lambda/subscribers/new-subscriber.ts';
import { ISSUE_ID, SCHEDULED_AT } from '../journey/memory-cloud.ts';
import { stopTables, type TableCloud, tableCloud } from './table-cloud.ts';

// Rows and files as the first version wrote them, in the middle of a send: Ada has her copy, Ben's sender died, Cleo waits.
const READERS = ['ada@example.com', 'ben@example.com', 'cleo@example.com'] as const;
const [ADA, BEN, CLEO] = READERS.map(subscriberId) as [string, string, string];
const COUNTS = { audience: 3, sent: 0, refused: 0, suppressed: 0, uncertain: 0, waiting: 3, bounced: 0, complained: 0 };
const ISSUE = {
  pk: 'issue',
  sk: ISSUE_ID,
  id: ISSUE_ID,
  status: 'sending',
  scheduledAt: SCHEDULED_AT,
  subject: 'Old',
  leaseUntil: '',
  passedAt: SCHEDULED_AT,
  stage: 'everybody',
  report: { issueId: ISSUE_ID, countedAt: SCHEDULED_AT, ...COUNTS, overdue: 0 },
};
const delivery = (id: string, fields: object) => ({
  ...deliveryKey(ISSUE_ID, id),
  issueId: ISSUE_ID,
  subscriberId: id,
  at: SCHEDULED_AT,
  expiresAt: 1829000000,
  ...fields,
});
const MESSAGE = {
  chunks: ['From: letter@news.example\r\nTo: ', '\r\nSubject: Old\r\n\r\nText\r\n'],
  gaps: [{ value: 'to', encoding: 'header' }],
};

let cloud: TableCloud;
beforeEach(async () => {
  cloud = await tableCloud();
  for (const address of READERS)
    await cloud.put('subscribers', {
      id: subscriberId(address),
      address,
      status: 'active',
      token: 'a'.repeat(26),
      joinedAt: '2026-01-01T00:00:00.000Z',
    });
  await cloud.put('issues', ISSUE);
  await cloud.put('deliveries', delivery(ADA, { status: 'sent', messageId: 'm-1' }));
  await cloud.put('deliveries', delivery(BEN, { status: 'released' }));
  await cloud.files.write(ISSUE_ID, 'message.json', JSON.stringify(MESSAGE));
});
afterAll(stopTables);

it('an issue that the first version has begun is brought to its end, with one copy for each', async () => {
  await cloud.pass();
  await cloud.send();
  const [report] = await cloud.pass();
  expect(cloud.mailed(ISSUE_ID)).toEqual(['ben@example.com', 'cleo@example.com']);
  expect(report).toMatchObject({ sent: 3, waiting: 0, withheld: 0 });
});

it('a pass that the first version has left half done goes on with its counts', async () => {
  const none = Object.fromEntries(Object.keys(COUNTS).map((name) => [name, 0]));
  await cloud.put('issues', {
    ...ISSUE,
    walk: { next: Array(8).fill(''), counts: { ...none, overdue: 0 }, queued: 0 },
  });
  const [report] = await cloud.pass();
  expect(report).toMatchObject({ audience: 3, sent: 1, waiting: 2, withheld: 0 });
});

const newer = (kind: keyof typeof FORMS) => ({ schema: FORMS[kind] + 1 });
const refusal = (kind: string) =>
  new RegExp(`Cannot read the ${kind} .*a newer version wrote it.*deploy the newer one`);

it('an issue in the form of a newer version is refused', async () => {
  await cloud.put('issues', { ...ISSUE, ...newer('issue') });
  await expect(cloud.pass()).rejects.toThrow(refusal('issue'));
});

it('a delivery in the form of a newer version is refused', async () => {
  await cloud.put('deliveries', delivery(CLEO, { status: 'sent', ...newer('delivery') }));
  await expect(cloud.pass()).rejects.toThrow(refusal('delivery'));
});

it.each(['pass', 'send'] as const)('a reader in the form of a newer version is refused by the %s', async (step) => {
  if (step === 'send') await cloud.pass();
  const [row] = await cloud.subscribers.get([CLEO]);
  await cloud.put('subscribers', { ...row, ...newer('subscriber') });
  await expect(cloud[step]()).rejects.toThrow(refusal('subscriber'));
});

it('a message in the form of a newer version is mailed to nobody', async () => {
  await cloud.pass();
  await cloud.files.write(ISSUE_ID, 'message.json', JSON.stringify({ ...MESSAGE, ...newer('message.json') }));
  await expect(cloud.send()).rejects.toThrow(refusal('message.json'));
  expect(cloud.accepted).toEqual([]);
});
