import { CHUNK_SIZE, GRACE_MINUTES, SEND_TIMEOUT_SECONDS } from './config.ts';
import { isCanary } from './delivery/canary.ts';
import { chunkIds } from './delivery/chunk-ids.ts';
import { addCounts, EMPTY_COUNTS, tally } from './delivery/tally.ts';
import type { Delivery } from './model/delivery.ts';
import type { Issue, Walk } from './model/issue.ts';
import type { Sending } from './model/settings.ts';
import type { Clock, DeliveryStore, Reader, SendQueue, SubscriberStore } from './ports.ts';

export interface WalkPorts {
  readonly clock: Clock;
  readonly subscribers: SubscriberStore;
  readonly deliveries: DeliveryStore;
  readonly queue: SendQueue;
  readonly sending: Sending;
}

export interface WalkOrder {
  readonly issue: Issue;
  /** Who may be queued; everybody is counted. */
  readonly among: 'canary' | 'others' | 'everybody';
  /** The most readers to queue; the others are only counted. */
  readonly budget: number;
  readonly deadline: Date;
  /** Events still wait to be read: nobody can say yet that there is none for a copy. */
  readonly isDeaf: boolean;
}

export type Walked = Walk;

/** A million rows in parts side by side take a minute, one after the other ten. */
const PARTS = 8;

/** No page is begun with less than this left of the function's time. */
const LAST_PAGE_MILLISECONDS = 20_000;

/** A claim older than this belongs to a send function that is no longer alive. */
const CLAIM_LOST_MILLISECONDS = 2 * SEND_TIMEOUT_SECONDS * 1000;

/** Chunks that SQS takes in one request. */
const PUT_SIZE = 10 * CHUNK_SIZE;

/** What the parts of one walk share. */
interface Progress {
  counts: Walk['counts'];
  queued: number;
  budget: number;
  readonly buffer: string[];
}

/** Goes through all subscribers, from where the last walk stopped, as far as the time allows; a page a part is in memory. */
export async function walkAudience(order: WalkOrder, ports: WalkPorts): Promise<Walked> {
  const fresh: Walk = { next: Array<string>(PARTS).fill(''), counts: EMPTY_COUNTS, queued: 0 };
  const walk = order.issue.walk ?? fresh;
  const progress: Progress = { counts: walk.counts, queued: walk.queued, budget: order.budget, buffer: [] };
  const next = await Promise.all(
    walk.next.map((from, index) => walkPart(index, from, { order, walk, progress }, ports)),
  );
  await ports.queue.put(chunkIds(order.issue.id, progress.buffer.splice(0)));
  return { next, counts: progress.counts, queued: progress.queued };
}

interface Walking {
  readonly order: WalkOrder;
  readonly walk: Walk;
  readonly progress: Progress;
}

/** Where the part is to go on, null when it is done. */
async function walkPart(index: number, start: string | null, walking: Walking, ports: WalkPorts) {
  const { order, walk } = walking;
  let from = start;
  while (from !== null && order.deadline.getTime() - ports.clock.now().getTime() > LAST_PAGE_MILLISECONDS) {
    const { readers, next } = await ports.subscribers.page({ index, of: walk.next.length }, from);
    await takePage(readers, walking, ports);
    from = next;
  }
  return from;
}

async function takePage(readers: readonly Reader[], { order, progress }: Walking, ports: WalkPorts): Promise<void> {
  const { issue, among } = order;
  const known = await ports.deliveries.get(
    issue.id,
    readers.map(({ id }) => id),
  );
  const { recipients } = ports.sending;
  const limits = limitsOf(issue, ports.clock.now());
  const found = tally(readers, known, { ...limits, recipients: recipients && new Set(recipients) });
  const again = await giveUp(found.overdue, order, ports);
  const wanted = [...found.toSend, ...again].filter(
    (id) => among === 'everybody' || isCanary(id, ports.sending.canary.share) === (among === 'canary'),
  );
  const toQueue = wanted.slice(0, Math.max(0, progress.budget));
  progress.budget -= toQueue.length;
  progress.queued += toQueue.length;
  progress.counts = addCounts(progress.counts, found.counts);
  progress.counts = addCounts(progress.counts, waitingAgain(again.length));
  progress.buffer.push(...toQueue);
  while (progress.buffer.length >= PUT_SIZE)
    await ports.queue.put(chunkIds(issue.id, progress.buffer.splice(0, PUT_SIZE)));
}

const waitingAgain = (count: number): Walk['counts'] => ({
  ...EMPTY_COUNTS,
  waiting: count,
  uncertain: -count,
  overdue: -count,
});

function limitsOf({ scheduledAt }: Issue, now: Date) {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds).toISOString();
  return {
    frozenAt: scheduledAt,
    claimsLostBefore: before(CLAIM_LOST_MILLISECONDS),
    overdueBefore: before(GRACE_MINUTES * 60_000),
  };
}

/** Those of whom SES has said nothing for so long that it cannot have their mail; they wait again. */
async function giveUp(
  overdue: readonly Delivery[],
  { issue, isDeaf }: WalkOrder,
  { clock, deliveries, sending }: WalkPorts,
): Promise<readonly string[]> {
  const isAllowed = !isDeaf && issue.status === 'sending' && (issue.resend || sending.uncertain === 'resend');
  if (!isAllowed) return [];
  const at = clock.now().toISOString();
  const given = await Promise.all(overdue.map((delivery) => deliveries.giveUp(delivery, at)));
  return overdue.filter((_, i) => given[i]).map(({ subscriberId }) => subscriberId);
}
