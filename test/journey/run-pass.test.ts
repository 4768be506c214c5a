import { describe, expect, it } from 'vitest';
import type { Fate } from '../../lambda/model/feedback.ts';
import type { Issue } from '../../lambda/model/issue.ts';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { runPass } from '../../lambda/run-pass.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import { takeFeedback } from '../../lambda/take-feedback.ts';
import { addReaders, copies, dropArticle, ISSUE_ID, memoryCloud, SCHEDULED_AT, SENDING } from './memory-cloud.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NO_CANARY = { ...SENDING, canary: { share: 0, wait: 30 } };

async function cloudWithIssue(readers: number) {
  const cloud = { ...memoryCloud() };
  const ids = await addReaders(cloud, readers);
  dropArticle(cloud);
  await publishIssue(SCHEDULED_AT, cloud);
  const soon = (milliseconds = 30 * MINUTE) => new Date(cloud.clock.now().getTime() + milliseconds);
  const pass = (change: Partial<typeof cloud> = {}) => runPass({ id: ISSUE_ID }, { ...cloud, ...change }, soon());
  const send = async () => {
    for (let chunk = cloud.queued.shift(); chunk; chunk = cloud.queued.shift())
      await sendChunk(chunk, soon(24 * HOUR), cloud);
  };
  const issue = async () => (await cloud.issues.get(ISSUE_ID)) as Issue;
  const queuedIds = () => cloud.queued.flatMap(({ subscriberIds }) => subscriberIds);
  const tell = (some: readonly string[], kind: Fate | 'sent' | 'rejected') => {
    const at = cloud.clock.now().toISOString();
    return takeFeedback(
      some.map((subscriberId) => ({ kind, issueId: ISSUE_ID, subscriberId, messageId: 'm', at })),
      cloud,
    );
  };
  return { cloud, ids, pass, send, issue, queuedIds, tell, soon };
}

const claimAll = async ({ cloud, ids }: Awaited<ReturnType<typeof cloudWithIssue>>) => {
  for (const id of ids) await cloud.deliveries.claim(ISSUE_ID, id, cloud.clock.now().toISOString());
};

describe('a pass', () => {
  it('queues everybody once, in chunks of ids', async () => {
    const { cloud, ids, pass, queuedIds } = await cloudWithIssue(250);
    await pass();
    expect(queuedIds().sort()).toEqual([...ids].sort());
    expect(Math.max(...cloud.queued.map(({ subscriberIds }) => subscriberIds.length))).toBe(100);
  });

  it('queues nobody again while more than a few chunks are on their way', async () => {
    const { cloud, pass } = await cloudWithIssue(3);
    const queue = { ...cloud.queue, backlog: async () => 11 };
    await pass({ queue });
    expect(cloud.queued).toEqual([]);
  });

  it('queues no more than the daily quota allows', async () => {
    const { cloud, pass, queuedIds } = await cloudWithIssue(250);
    const quota = async () => ({ maxSendRate: 14, max24HourSend: 200, sentLast24Hours: 100 });
    await pass({ mailer: { ...cloud.mailer, quota } });
    expect(queuedIds()).toHaveLength(98);
  });

  it('that has no time for all goes on where it stopped, and reports when it has met all', async () => {
    const { cloud, ids, pass, issue, soon, queuedIds } = await cloudWithIssue(30);
    const read: number[] = [];
    const page: typeof cloud.subscribers.page = async (part, from) => {
      read.push(part.index);
      await cloud.clock.wait(MINUTE);
      return cloud.subscribers.page(part, from);
    };
    const slow = { subscribers: { ...cloud.subscribers, page }, sending: NO_CANARY };
    expect(await runPass({ id: ISSUE_ID }, { ...cloud, ...slow }, soon(90_000))).toBeUndefined();
    expect([read.length, queuedIds().length > 0]).toEqual([2, true]);
    expect(await pass(slow)).toMatchObject({ audience: ids.length, waiting: ids.length });
    expect([read.toSorted(), (await issue()).walk]).toEqual([[0, 1, 2, 3, 4, 5, 6, 7], undefined]);
    expect(queuedIds().sort()).toEqual([...ids].sort());
  });

  it('leaves out who joins behind it, though it is still under way', async () => {
    const { cloud, ids, pass, send } = await cloudWithIssue(3);
    await cloud.subscribers.add({
      id: 'late',
      address: 'l@example.com',
      status: 'active',
      token: 't',
      joinedAt: '2026-11-22T07:00:00.001Z',
    });
    await pass();
    await send();
    expect([await pass(), cloud.accepted.length]).toEqual([
      expect.objectContaining({ audience: ids.length }),
      ids.length,
    ]);
  });

  it('queues again whom a chunk left that was put aside', async () => {
    const { cloud, pass, send, ids } = await cloudWithIssue(3);
    await pass();
    cloud.queued.splice(0);
    await pass();
    await send();
    expect(copies(cloud, ids)).toEqual({ '1': 3 });
  });

  it('of a stage with recipients queues them alone, and says how many it withholds', async () => {
    const { cloud, ids, pass, send, issue } = await cloudWithIssue(5);
    const sending = { ...SENDING, recipients: ids.slice(0, 2) };
    expect(await pass({ sending })).toMatchObject({ audience: 2, waiting: 2, withheld: 3 });
    await send();
    expect([await pass({ sending }), copies(cloud, ids), (await issue()).status]).toEqual([
      expect.objectContaining({ audience: 2, sent: 2, waiting: 0, withheld: 3 }),
      { '1': 2, '0': 3 },
      'sent',
    ]);
  });

  it('ends the issue when nobody waits any more', async () => {
    const { pass, send, issue } = await cloudWithIssue(3);
    await pass();
    await send();
    expect(await pass()).toMatchObject({ audience: 3, sent: 3, waiting: 0 });
    expect(await issue()).toMatchObject({ status: 'sent' });
  });
});

describe('an uncertain copy', () => {
  it('keeps the issue open until its event comes, and then is sent', async () => {
    const all = await cloudWithIssue(2);
    await claimAll(all);
    await all.cloud.clock.wait(10 * MINUTE);
    expect(await all.pass()).toMatchObject({ uncertain: 2, waiting: 0 });
    await all.tell(all.ids, 'sent');
    await all.cloud.clock.wait(61 * MINUTE);
    expect(await all.pass()).toMatchObject({ sent: 2, uncertain: 0 });
    expect([(await all.issue()).status, all.queuedIds()]).toEqual(['sent', []]);
  });

  it('is sent again when no event comes within the hour', async () => {
    const all = await cloudWithIssue(2);
    await claimAll(all);
    await all.cloud.clock.wait(59 * MINUTE);
    await all.pass();
    expect(all.queuedIds()).toEqual([]);
    await all.cloud.clock.wait(61 * MINUTE);
    expect(await all.pass()).toMatchObject({ waiting: 2, uncertain: 0 });
    expect(all.queuedIds()).toHaveLength(2);
  });

  it('under hold is never sent again, and the issue ends with it', async () => {
    const all = await cloudWithIssue(2);
    await claimAll(all);
    await all.cloud.clock.wait(61 * MINUTE);
    const sending = { ...all.cloud.sending, uncertain: 'hold' } as const;
    expect(await all.pass({ sending })).toMatchObject({ uncertain: 2, overdue: 2, waiting: 0 });
    expect([(await all.issue()).status, all.queuedIds()]).toEqual(['sent', []]);
  });

  it('is not given up while events wait to be read', async () => {
    const all = await cloudWithIssue(2);
    await claimAll(all);
    await all.cloud.clock.wait(3 * HOUR);
    expect(await all.pass({ events: { backlog: async () => 1 } })).toMatchObject({ uncertain: 2, waiting: 0 });
  });

  it('that was given up is not sent when its event comes after all', async () => {
    const all = await cloudWithIssue(2);
    await claimAll(all);
    await all.cloud.clock.wait(61 * MINUTE);
    await all.pass();
    await all.tell(all.ids, 'sent');
    await all.send();
    expect(all.cloud.accepted).toEqual([]);
  });
});

describe('an issue that is too old', () => {
  it('waits for the operator’s word, and is sent after it', async () => {
    const { cloud, pass, send, issue, queuedIds } = await cloudWithIssue(3);
    await cloud.clock.wait(6 * HOUR + 1);
    expect(await pass()).toMatchObject({ waiting: 3 });
    expect([(await issue()).status, queuedIds()]).toEqual(['paused', []]);
    expect((await issue()).reason).toContain('more than 6 hours');
    await cloud.issues.amend(ISSUE_ID, ['paused'], {
      status: 'sending',
      approvedAt: cloud.clock.now().toISOString(),
      reason: null,
    });
    await pass();
    await send();
    expect(cloud.accepted).toHaveLength(3);
  });

  it('is not one that passes have been working at for days', async () => {
    const { cloud, pass, issue } = await cloudWithIssue(3);
    for (let i = 0; i < 10; i += 1) {
      await pass();
      cloud.queued.splice(0);
      await cloud.clock.wait(5 * HOUR);
    }
    expect(await issue()).toMatchObject({ status: 'sending' });
  });
});

describe('a canary', () => {
  const withCanary = async (readers = 600) => {
    const all = await cloudWithIssue(readers);
    await all.pass();
    const first = all.queuedIds();
    await all.send();
    return { ...all, first };
  };

  it('is off below 500 readers', async () => {
    expect((await withCanary(499)).first).toHaveLength(499);
  });

  it('is a small part of a larger audience', async () => {
    const { first, issue } = await withCanary();
    expect([first.length > 10, first.length < 60]).toEqual([true, true]);
    expect(await issue()).toMatchObject({ stage: 'canary', status: 'sending' });
  });

  it('is waited for, then everybody else is queued', async () => {
    const { cloud, first, pass, queuedIds } = await withCanary();
    await cloud.clock.wait(15 * MINUTE);
    await pass();
    expect(queuedIds()).toEqual([]);
    await cloud.clock.wait(15 * MINUTE);
    await pass();
    expect(queuedIds()).toHaveLength(600 - first.length);
  });

  it.each([
    ['bounced', 5, 'copies bounced, more than 5 %'],
    ['complained', 2, 'readers complained, more than 0.3 %'],
  ] as const)('with many who %s stops the issue with the reason', async (fate, count, reason) => {
    const { cloud, first, pass, queuedIds, issue, tell } = await withCanary();
    await tell(first.slice(0, count), fate);
    await cloud.clock.wait(30 * MINUTE);
    await pass();
    expect([queuedIds(), (await issue()).status, (await issue()).reason]).toEqual([
      [],
      'paused',
      expect.stringContaining(reason),
    ]);
  });

  it.each([
    ['bounced', 4],
    ['complained', 1],
    ['softBounced', 20],
  ] as const)('is not worried by %s %i times', async (fate, count) => {
    const { cloud, first, pass, issue, tell } = await withCanary();
    await tell(first.slice(0, count), fate);
    await cloud.clock.wait(30 * MINUTE);
    await pass();
    expect(await issue()).toMatchObject({ stage: 'everybody', status: 'sending' });
  });

  it('does not hold what the operator has approved', async () => {
    const { cloud, ids, pass, queuedIds } = await cloudWithIssue(600);
    await cloud.issues.amend(ISSUE_ID, ['sending'], { approvedAt: cloud.clock.now().toISOString() });
    await pass();
    expect(queuedIds()).toHaveLength(ids.length);
  });
});

describe('an issue that is paused', () => {
  it('is counted and not sent, and goes on where it stopped', async () => {
    const { cloud, ids, pass, send } = await cloudWithIssue(3);
    await pass();
    await cloud.issues.amend(ISSUE_ID, ['sending'], { status: 'paused' });
    await send();
    expect([await pass(), cloud.accepted]).toEqual([expect.objectContaining({ waiting: 3, sent: 0 }), []]);
    await cloud.issues.amend(ISSUE_ID, ['paused'], { status: 'sending' });
    await pass();
    await send();
    expect(copies(cloud, ids)).toEqual({ '1': 3 });
  });
});
