import { describe, expect, it } from 'vitest';
import { orderIssue } from '../../lambda/order-issue.ts';
import { publishIssue } from '../../lambda/publish-issue.ts';
import { runPass } from '../../lambda/run-pass.ts';
import { sendChunk } from '../../lambda/send-chunk.ts';
import { addReaders, copies, dropArticle, ISSUE_ID, memoryCloud, SCHEDULED_AT, SENDING } from './memory-cloud.ts';

const HOUR = 3_600_000;

async function cloudWithIssue() {
  const cloud = { ...memoryCloud(), sending: { ...SENDING, uncertain: 'hold' as const } };
  const ids = await addReaders(cloud, 3);
  dropArticle(cloud);
  await publishIssue(SCHEDULED_AT, cloud);
  const far = () => new Date(cloud.clock.now().getTime() + HOUR);
  const pass = () => runPass({ id: ISSUE_ID }, cloud, far());
  const send = async () => {
    for (let chunk = cloud.queued.shift(); chunk; chunk = cloud.queued.shift()) await sendChunk(chunk, far(), cloud);
  };
  const statusOf = async () => (await cloud.issues.get(ISSUE_ID))?.status;
  return { cloud, ids, pass, send, statusOf };
}

describe('the operator', () => {
  it('pauses an issue whose chunks lie on the queue, and resumes it', async () => {
    const { cloud, ids, pass, send } = await cloudWithIssue();
    await pass();
    await orderIssue('pause', ISSUE_ID, cloud);
    await send();
    expect(cloud.accepted).toEqual([]);
    await orderIssue('resume', ISSUE_ID, cloud);
    await pass();
    await send();
    expect(copies(cloud, ids)).toEqual({ '1': 3 });
  });

  it('resumes one that is too old, and it is sent', async () => {
    const { cloud, ids, pass, send, statusOf } = await cloudWithIssue();
    await cloud.clock.wait(7 * HOUR);
    await pass();
    expect(await statusOf()).toBe('paused');
    await orderIssue('resume', ISSUE_ID, cloud);
    await pass();
    await send();
    expect(copies(cloud, ids)).toEqual({ '1': 3 });
  });

  it('cancels an issue for good', async () => {
    const { cloud, pass, send, statusOf } = await cloudWithIssue();
    await pass();
    await orderIssue('cancel', ISSUE_ID, cloud);
    await send();
    await pass();
    expect([cloud.accepted, await statusOf()]).toEqual([[], 'cancelled']);
    await expect(orderIssue('resume', ISSUE_ID, cloud)).rejects.toThrow(
      `Cannot resume issue ${ISSUE_ID}: it is cancelled, not paused; see "issue list"`,
    );
  });

  it('sends to the missed, days after an issue ended with uncertain copies, and to nobody else', async () => {
    const { cloud, ids, pass, send, statusOf } = await cloudWithIssue();
    await cloud.deliveries.claim(ISSUE_ID, ids[0] ?? '', SCHEDULED_AT);
    await pass();
    await send();
    await cloud.clock.wait(2 * HOUR);
    expect([await pass(), await statusOf()]).toEqual([expect.objectContaining({ sent: 2, uncertain: 1 }), 'sent']);
    await cloud.clock.wait(48 * HOUR);
    await orderIssue('resend-missed', ISSUE_ID, cloud);
    await pass();
    await send();
    expect([await pass(), copies(cloud, ids)]).toEqual([
      expect.objectContaining({ sent: 3, uncertain: 0 }),
      { '1': 3 },
    ]);
  });

  it('is told of an issue that nobody knows', async () => {
    await expect(orderIssue('pause', 'none', memoryCloud())).rejects.toThrow('there is none of that name');
  });
});
