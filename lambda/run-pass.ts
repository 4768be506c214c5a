import { CHUNK_SIZE, DIGEST_TIMEOUT_SECONDS, SEND_TIMEOUT_SECONDS } from './config.ts';
import { addCounts, EMPTY_COUNTS, tally } from './delivery/tally.ts';
import type { Issue, IssueReport } from './model.ts';
import type { Clock, DeliveryStore, IssueStore, SendQueue, SubscriberStore } from './ports.ts';

export interface PassPorts {
  readonly clock: Clock;
  readonly issues: IssueStore;
  readonly subscribers: SubscriberStore;
  readonly deliveries: DeliveryStore;
  readonly queue: SendQueue;
}

/** A claim older than this belongs to a send function that is no longer alive. */
const CLAIM_LOST_SECONDS = 2 * SEND_TIMEOUT_SECONDS;

const LEASE_SECONDS = 2 * DIGEST_TIMEOUT_SECONDS;

/**
 * Queues everybody in the issue's audience whose copy is not on its way and has not ended, and counts how the others
 * stand. Starting, resuming, re-sending to the missed and auditing are this one function. Undefined when another pass
 * over the same issue is under way.
 */
export async function runPass(issue: Issue, ports: PassPorts): Promise<IssueReport | undefined> {
  const { clock, issues } = ports;
  const now = clock.now();
  if (!(await issues.lease(issue.id, now.toISOString(), later(now, LEASE_SECONDS)))) return undefined;
  const report = await queueTheMissed(issue, later(now, -CLAIM_LOST_SECONDS), ports);
  await issues.report(report, report.waiting === 0);
  await issues.endLease(issue.id);
  return report;
}

/** Goes through all subscribers, a page at a time, so that memory does not grow with the audience. */
async function queueTheMissed(issue: Issue, claimsLostBefore: string, ports: PassPorts): Promise<IssueReport> {
  const { subscribers, deliveries, queue } = ports;
  let counts = EMPTY_COUNTS;
  for await (const page of subscribers.pages()) {
    const known = await deliveries.get(
      issue.id,
      page.map(({ id }) => id),
    );
    const found = tally(page, known, { frozenAt: issue.scheduledAt, claimsLostBefore });
    await queue.put(inChunks(issue.id, found.toSend));
    counts = addCounts(counts, found.counts);
  }
  return { issueId: issue.id, ...counts };
}

function inChunks(issueId: string, ids: readonly string[]) {
  return Array.from({ length: Math.ceil(ids.length / CHUNK_SIZE) }, (_, i) => ({
    issueId,
    subscriberIds: ids.slice(i * CHUNK_SIZE, (i + 1) * CHUNK_SIZE),
  }));
}

const later = (time: Date, seconds: number): string => new Date(time.getTime() + seconds * 1000).toISOString();
