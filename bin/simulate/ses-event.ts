import type { Outgoing } from '../../lambda/model/delivery.ts';

/** The topic of the simulated newsletter. */
export const TOPIC = 'arn:aws:sns:us-east-1:000000000000:feedback';

const DETAILS = {
  Send: { send: {} },
  Bounce: { bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [{ status: '5.1.1' }] } },
  Complaint: { complaint: { complaintFeedbackType: 'abuse' } },
} as const;

/** An event as it lies on the feedback queue: SES's JSON in the envelope of SNS. */
export function sesEvent(eventType: keyof typeof DETAILS, mail: Outgoing, messageId: string, at: Date): string {
  const tags = { issue: [mail.issueId], subscriber: [mail.subscriberId] };
  const event = { eventType, mail: { timestamp: at.toISOString(), messageId, tags }, ...DETAILS[eventType] };
  return JSON.stringify({ Type: 'Notification', TopicArn: TOPIC, Message: JSON.stringify(event) });
}
