import type { Feedback } from '../model/feedback.ts';
import { kindOf, type SesEvent } from './kind-of.ts';

/** What SNS puts around a message on its way to a queue. */
interface Envelope {
  readonly TopicArn?: string;
  readonly Message?: string;
}

export type Notification =
  | { readonly outcome: 'feedback'; readonly feedback: Feedback }
  /** Nothing of ours; `why` is for the log. */
  | { readonly outcome: 'ignored'; readonly why: string };

/**
 * One message of the feedback queue. Only the newsletter's own topic is believed: whoever could put in others would suppress
 * readers. Mail that carries no tags of ours was not sent by us.
 * @throws SyntaxError when it is no JSON
 */
export function parseNotification(body: string, topic: string): Notification {
  const { TopicArn, Message = '{}' } = JSON.parse(body) as Envelope;
  if (TopicArn !== topic) return ignored(`it comes from ${TopicArn ?? 'no topic'}`);
  const event = JSON.parse(Message) as SesEvent;
  const issueId = event.mail?.tags?.issue?.[0];
  const subscriberId = event.mail?.tags?.subscriber?.[0];
  if (!subscriberId) return ignored('its mail has no tag of a subscriber');
  const heard = kindOf(event);
  if (!heard) return ignored(`it tells "${event.eventType}", which changes nothing`);
  const { messageId = '', timestamp = '' } = event.mail ?? {};
  const at = new Date(heard.at ?? timestamp).toISOString();
  const reason = heard.reason === undefined ? {} : { reason: heard.reason };
  return { outcome: 'feedback', feedback: { kind: heard.kind, issueId, subscriberId, messageId, at, ...reason } };
}

const ignored = (why: string): Notification => ({ outcome: 'ignored', why });
