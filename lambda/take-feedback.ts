import type { CopyFeedback, Feedback } from './model/feedback.ts';
import type { DeliveryStore, SubscriberStore } from './ports.ts';
import { suppress } from './subscribers/transitions.ts';

export interface FeedbackPorts {
  readonly deliveries: Pick<DeliveryStore, 'get' | 'confirm' | 'reject' | 'setFate'>;
  readonly subscribers: Pick<SubscriberStore, 'amend'>;
}

/**
 * Writes down what SES tells about copies, in any order and any number of times: what was said of a copy only ever becomes
 * more certain, and worse. The answers stand in the order of the events; one that fails never stops the others.
 */
export async function takeFeedback(
  events: readonly Feedback[],
  ports: FeedbackPorts,
): Promise<readonly PromiseSettledResult<void>[]> {
  const isKnown = await sentAlready(events, ports);
  return Promise.allSettled(events.map((event) => take(event, isKnown(event), ports)));
}

async function take(event: Feedback, isSent: boolean, ports: FeedbackPorts): Promise<void> {
  const { kind, subscriberId, at } = event;
  if (isOfCopy(event)) await takeCopy(event, isSent, ports);
  if (kind === 'bounced' || kind === 'complained') await ports.subscribers.amend(subscriberId, suppress(at, kind));
}

/** A mail that asks a reader back, for one, has no row of its own. */
const isOfCopy = (event: Feedback): event is CopyFeedback => event.issueId !== undefined;

async function takeCopy(event: CopyFeedback, isSent: boolean, { deliveries }: FeedbackPorts): Promise<void> {
  if (event.kind === 'rejected') return deliveries.reject(event);
  if (!isSent) await deliveries.confirm(event);
  if (event.kind !== 'sent') await deliveries.setFate(event, event.kind);
}

/** A read costs an eighth of a write, and nearly every Send event finds its row marked by the sender already. */
async function sentAlready(events: readonly Feedback[], { deliveries }: FeedbackPorts) {
  const sent = new Set<string>();
  for (const [issueId, ids] of groupIds(events)) {
    for (const { subscriberId, status } of await deliveries.get(issueId, [...ids]))
      if (status === 'sent') sent.add(`${issueId}#${subscriberId}`);
  }
  return ({ issueId, subscriberId }: Feedback) => sent.has(`${issueId}#${subscriberId}`);
}

function groupIds(events: readonly Feedback[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { issueId, subscriberId } of events.filter(isOfCopy))
    groups.set(issueId, (groups.get(issueId) ?? new Set()).add(subscriberId));
  return groups;
}
