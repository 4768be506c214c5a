import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../lambda/delivery/allowance.ts';
import type { Outgoing } from '../../lambda/model/delivery.ts';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { runPass } from '../../lambda/run-pass.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import { leave, pause } from '../../lambda/subscribers/transitions.ts';
import {
  addReaders,
  answering,
  copies,
  dropArticle,
  ISSUE_ID,
  memoryCloud,
  SCHEDULED_AT,
  SENDING,
} from './memory-cloud.ts';

const FAR = new Date('2027-01-01T00:00:00Z');

async function cloudWithIssue(readers: number) {
  const cloud = memoryCloud();
  const subscriberIds = await addReaders(cloud, readers);
  dropArticle(cloud);
  await publishIssue(SCHEDULED_AT, cloud);
  return { cloud, chunk: { issueId: ISSUE_ID, subscriberIds } };
}

describe('a chunk', () => {
  it('is mailed to everybody in it, each with their own links', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 3 });
    const [first] = cloud.accepted;
    expect(first?.raw).toContain('To: reader0@example.com\r\n');
    expect(first?.raw).toContain(`List-Unsubscribe: <https://news.example/unsubscribe/${chunk.subscriberIds[0]}.`);
  });

  it('that comes twice is mailed once', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    await Promise.all([sendChunk(chunk, FAR, cloud), sendChunk(chunk, FAR, cloud)]);
    expect(copies(cloud, chunk.subscriberIds)).toEqual({ '1': 3 });
  });

  it('passes over who has left meanwhile', async () => {
    const { cloud, chunk } = await cloudWithIssue(2);
    await cloud.subscribers.amend(chunk.subscriberIds[0] ?? '', leave(SCHEDULED_AT));
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 1, suppressed: 1 });
  });

  it('mails nobody who is not a recipient of the stage, whoever queued them', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    const sending = { ...SENDING, recipients: chunk.subscriberIds.slice(0, 1) };
    expect(await sendChunk(chunk, FAR, { ...cloud, sending })).toMatchObject({ sent: 1, suppressed: 2 });
    expect(cloud.accepted.map(({ subscriberId }) => subscriberId)).toEqual(sending.recipients);
  });

  it('passes over who has paused meanwhile, and the issue still ends', async () => {
    const { cloud, chunk } = await cloudWithIssue(2);
    await cloud.subscribers.amend(chunk.subscriberIds[0] ?? '', pause('2026-12-24T00:00:00.000Z'));
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 1, suppressed: 1 });
    expect(await runPass({ id: ISSUE_ID }, cloud, FAR)).toMatchObject({
      audience: 2,
      sent: 1,
      suppressed: 1,
      waiting: 0,
    });
  });

  it('goes on behind an address that SES refuses', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    const mailer = answering(cloud, { outcome: 'refused', reason: 'bad address' });
    expect(await sendChunk(chunk, FAR, { ...cloud, mailer })).toMatchObject({ refused: 1, sent: 2 });
  });

  it('goes on behind an address that no mail can carry', async () => {
    const { cloud, chunk } = await cloudWithIssue(1);
    await cloud.subscribers.add({
      id: 'f',
      address: 'a@b.c\r\nBcc: d@e.f',
      status: 'active',
      token: 't',
      joinedAt: '2026',
    });
    const result = await sendChunk({ ...chunk, subscriberIds: ['f', ...chunk.subscriberIds] }, FAR, cloud);
    expect(result).toMatchObject({ refused: 1, sent: 1 });
  });

  it('leaves the rest to a later pass when the account takes no mail', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    const stopped = { outcome: 'stopped', reason: 'Email sending is disabled' } as const;
    const mailer = answering(cloud, stopped, stopped, stopped);
    const { sent, released, left } = await sendChunk(chunk, FAR, { ...cloud, mailer });
    expect([sent, released + left, released > 0, cloud.queued]).toEqual([0, 3, true, []]);
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 3 });
  });

  it('puts back on the queue what SES found too fast', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    const mailer = answering(cloud, { outcome: 'released', reason: 'Maximum sending rate exceeded.' });
    expect(await sendChunk(chunk, FAR, { ...cloud, mailer })).toMatchObject({ sent: 2, released: 1, requeued: 1 });
    expect(await sendChunk(cloud.queued[0] ?? chunk, FAR, cloud)).toMatchObject({ sent: 1 });
  });

  it('stops before the daily quota is used up, and leaves a little to other mail', async () => {
    const { cloud, chunk } = await cloudWithIssue(60);
    const quota = async () => ({ maxSendRate: 14, max24HourSend: 100, sentLast24Hours: 50 + cloud.accepted.length });
    const allowance = createAllowance({ time: cloud.clock, quota, senders: 1 });
    expect(await sendChunk(chunk, FAR, { ...cloud, allowance })).toMatchObject({ sent: 49, left: 11 });
    expect(cloud.queued).toEqual([]);
  });

  it.each(['paused', 'cancelled', 'sent'] as const)('of an issue that is %s is left alone', async (status) => {
    const { cloud, chunk } = await cloudWithIssue(3);
    await cloud.issues.amend(ISSUE_ID, ['sending'], { status });
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 0, left: 3 });
  });

  it('ends soon after its issue was paused', async () => {
    const { cloud, chunk } = await cloudWithIssue(100);
    const send = async (mail: Outgoing) => {
      if (cloud.accepted.length === 10) await cloud.issues.amend(ISSUE_ID, ['sending'], { status: 'paused' });
      return cloud.mailer.send(mail);
    };
    const { sent, left } = await sendChunk(chunk, FAR, { ...cloud, mailer: { send } });
    expect([sent + left, sent < 50]).toEqual([100, true]);
  });

  it('that lay on the queue for longer than the send window is left alone', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    await cloud.clock.wait(7 * 3_600_000);
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 0, left: 3 });
  });

  it('comes back when a write failed, and goes on behind it', async () => {
    const { cloud, chunk } = await cloudWithIssue(3);
    let calls = 0;
    const claim = async (...args: Parameters<typeof cloud.deliveries.claim>) => {
      calls += 1;
      if (calls === 1) throw new Error('the table is busy');
      return cloud.deliveries.claim(...args);
    };
    const deliveries = { ...cloud.deliveries, claim };
    await expect(sendChunk(chunk, FAR, { ...cloud, deliveries })).rejects.toThrow('Cannot finish 1 of 3 copies');
    await sendChunk(chunk, FAR, cloud);
    expect(copies(cloud, chunk.subscriberIds)).toEqual({ '1': 3 });
  });

  it('never sends an uncertain copy again', async () => {
    const { cloud, chunk } = await cloudWithIssue(1);
    const mailer = answering(cloud, { outcome: 'uncertain', reason: 'ECONNRESET' });
    await sendChunk(chunk, FAR, { ...cloud, mailer });
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 0, skipped: 1 });
  });

  it('keeps to its share of the rate: 20 copies at 0.95 × 14 / 2 a second', async () => {
    const { cloud, chunk } = await cloudWithIssue(20);
    const before = cloud.clock.elapsed();
    await sendChunk(chunk, FAR, cloud);
    expect(cloud.clock.elapsed() - before).toBeCloseTo(20_000 / 6.65, 0);
  });

  it('puts back what it has no time for', async () => {
    const { cloud, chunk } = await cloudWithIssue(20);
    const deadline = new Date(cloud.clock.now().getTime() + 31_500);
    const { sent, requeued } = await sendChunk(chunk, deadline, cloud);
    expect([sent + requeued, requeued > 0]).toEqual([20, true]);
    expect(cloud.queued).toEqual([{ issueId: ISSUE_ID, subscriberIds: chunk.subscriberIds.slice(sent) }]);
  });

  it('of an issue that nobody knows is an error that names it', async () => {
    await expect(sendChunk({ issueId: 'none', subscriberIds: [] }, FAR, memoryCloud())).rejects.toThrow(
      'Cannot send issue none: there is no such issue',
    );
  });

  it('of an issue without a message is an error that names the issue', async () => {
    const { cloud, chunk } = await cloudWithIssue(1);
    const files = { read: async () => undefined };
    await expect(sendChunk(chunk, FAR, { ...cloud, files })).rejects.toThrow(
      `Cannot send issue ${ISSUE_ID}: message.json`,
    );
  });
});
