import type { AcceptedMail } from './model.ts';

/** What SES publishes when it has taken a mail, as SNS hands it on to a queue. */
export const sendEvent = (mail: AcceptedMail, topicArn: string): string =>
  publish(mail, topicArn, { eventType: 'Send', send: {} });

/** What follows when the mail goes to SES's own mailbox simulator; nothing for all other mail. */
export function simulatedEvent(mail: AcceptedMail, topicArn: string): string | undefined {
  const [to = ''] = mail.destinations;
  const [, mailbox = ''] = /^(bounce|complaint)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(to) ?? [];
  const answer = SIMULATOR[mailbox.toLowerCase()];
  return answer && publish(mail, topicArn, answer(to, mail.acceptedAt.toISOString()));
}

type Answer = (emailAddress: string, timestamp: string) => { readonly eventType: string };

/** @see https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html */
const SIMULATOR: Readonly<Record<string, Answer>> = {
  bounce: (emailAddress, timestamp) => ({
    eventType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [
        { emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
      ],
      timestamp,
    },
  }),
  complaint: (emailAddress, timestamp) => ({
    eventType: 'Complaint',
    complaint: { complainedRecipients: [{ emailAddress }], complaintFeedbackType: 'abuse', timestamp },
  }),
};

function publish(
  { messageId, acceptedAt, source, destinations, tags }: AcceptedMail,
  topicArn: string,
  event: object,
): string {
  const lists = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
  const mail = { timestamp: acceptedAt.toISOString(), messageId, source, destination: destinations, tags: lists };
  const Message = JSON.stringify({ ...event, mail });
  return JSON.stringify({ Type: 'Notification', TopicArn: topicArn, Message, Timestamp: acceptedAt.toISOString() });
}
