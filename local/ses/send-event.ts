import type { AcceptedMail } from './model.ts';

/** What SES publishes when it has taken a mail, as SNS hands it on to a queue. */
export function sendEvent(
  { messageId, acceptedAt, source, destinations, tags }: AcceptedMail,
  topicArn: string,
): string {
  const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const mail = { timestamp: acceptedAt.toISOString(), messageId, source, destination: destinations, tags: lists };
  const Message = JSON.stringify({ eventType: 'Send', mail, send: {} });
  return JSON.stringify({ Type: 'Notification', TopicArn: topicArn, Message, Timestamp: acceptedAt.toISOString() });
}
