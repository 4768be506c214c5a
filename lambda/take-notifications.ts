import { countKinds } from './feedback/count-kinds.ts';
import { parseNotification } from './feedback/parse-notification.ts';
import type { Feedback } from './model/feedback.ts';
import { type FeedbackPorts, takeFeedback } from './take-feedback.ts';

export interface NotificationPorts extends FeedbackPorts {
  /** The one topic that is believed. */
  readonly topic: string;
}

export interface QueuedMessage {
  readonly id: string;
  readonly body: string;
}

interface PutAside {
  readonly id: string;
  readonly why: string;
}

export interface NotificationResult {
  readonly taken: readonly Feedback[];
  /** Events of each kind, as metrics. */
  readonly counts: Readonly<Record<string, number>>;
  /** The same for each issue, for the log. */
  readonly issues: readonly { readonly issueId: string }[];
  readonly ignored: readonly PutAside[];
  /** To be given again. */
  readonly failed: readonly PutAside[];
}

/** A batch of the feedback queue: read, then written down together. */
export async function takeNotifications(
  messages: readonly QueuedMessage[],
  ports: NotificationPorts,
): Promise<NotificationResult> {
  const events: { readonly id: string; readonly feedback: Feedback }[] = [];
  const ignored: PutAside[] = [];
  const failed: PutAside[] = [];
  for (const { id, body } of messages) {
    try {
      const read = parseNotification(body, ports.topic);
      if (read.outcome === 'feedback') events.push({ id, feedback: read.feedback });
      else ignored.push({ id, why: read.why });
    } catch (error) {
      failed.push({ id, why: String(error) });
    }
  }
  const feedback = events.map((event) => event.feedback);
  for (const [i, result] of (await takeFeedback(feedback, ports)).entries())
    if (result.status === 'rejected') failed.push({ id: events[i]?.id ?? '', why: String(result.reason) });
  return { taken: feedback, counts: countKinds(feedback), issues: countIssues(feedback), ignored, failed };
}

/** Letters to one reader belong to no issue. */
const countIssues = (events: readonly Feedback[]) =>
  Object.entries(Object.groupBy(events, ({ issueId = '' }) => issueId))
    .filter(([issueId]) => issueId !== '')
    .map(([issueId, some = []]) => ({ issueId, ...countKinds(some) }));
