import { expect, test } from 'vitest';
import { EMPTY_COUNTS } from '../../lambda/delivery/tally.ts';
import type { IssueReport } from '../../lambda/model/issue.ts';
import { createOutbox } from '../../local/ses/outbox.ts';
import { waitForDelivery } from '../../local/start/wait-for-delivery.ts';

const REPORT: IssueReport = {
  issueId: 'i',
  countedAt: '2026-11-22T07:00:00.000Z',
  ...EMPTY_COUNTS,
  audience: 2,
  sent: 2,
};
const readers = ['mira@example.com', 'leyla@example.com'];

function outboxWith(...addresses: readonly string[]) {
  const outbox = createOutbox();
  for (const address of addresses) {
    outbox.put({
      messageId: address,
      acceptedAt: new Date(0),
      destinations: [address],
      tags: {},
      raw: Buffer.alloc(0),
    });
  }
  return outbox;
}

test('waits until the issue is closed as well', async () => {
  const reports = [{ ...REPORT, waiting: 1 }, undefined, REPORT];
  const pass = async () => reports.shift();
  expect(await waitForDelivery({ outbox: outboxWith(...readers), readers, pass })).toBe(REPORT);
});

test('names who has no mail when the time is over', async () => {
  const waiting = waitForDelivery({
    outbox: outboxWith('mira@example.com'),
    readers,
    pass: async () => REPORT,
    limitSeconds: 0.05,
  });
  await expect(waiting).rejects.toThrow('Cannot deliver the issue: after 0.05 seconds leyla@example.com had no mail');
});
