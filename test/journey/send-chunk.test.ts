import { describe, expect, it } from 'vitest';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import { addReaders, answering, copies, dropArticle, ISSUE_ID, memoryCloud, SCHEDULED_AT } from './memory-cloud.ts';

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
    await cloud.subscribers.leave(chunk.subscriberIds[0] ?? '', SCHEDULED_AT);
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 1, suppressed: 1 });
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
    const mailer = answering(cloud, { outcome: 'stopped', reason: 'Daily message quota exceeded.' });
    expect(await sendChunk(chunk, FAR, { ...cloud, mailer })).toMatchObject({ sent: 0, released: 1 });
    expect(await sendChunk(chunk, FAR, cloud)).toMatchObject({ sent: 3 });
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

  it('of an issue without a message is an error that names the issue', async () => {
    await expect(sendChunk({ issueId: 'none', subscriberIds: [] }, FAR, memoryCloud())).rejects.toThrow(
      'Cannot send issue none',
    );
  });
});
