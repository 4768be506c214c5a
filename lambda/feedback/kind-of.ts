import type { Feedback } from '../model/feedback.ts';

/** The parts of an SES event that are read here. @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html */
export interface SesEvent {
  readonly eventType?: string;
  readonly mail?: {
    readonly messageId?: string;
    readonly timestamp?: string;
    readonly tags?: Readonly<Record<string, readonly string[]>>;
  };
  readonly bounce?: {
    readonly bounceType?: string;
    readonly bounceSubType?: string;
    readonly timestamp?: string;
    readonly bouncedRecipients?: readonly { readonly status?: string; readonly diagnosticCode?: string }[];
  };
  readonly complaint?: { readonly complaintFeedbackType?: string; readonly timestamp?: string };
  readonly reject?: { readonly reason?: string };
  readonly deliveryDelay?: { readonly delayType?: string; readonly timestamp?: string };
}

export interface Heard {
  readonly kind: Feedback['kind'];
  /** ISO 8601; that of the mail where the event has none of its own. */
  readonly at?: string | undefined;
  readonly reason?: string | undefined;
}

/** What SES gives back when it has tried for hours and stops: RFC 3463, delivery time expired. */
const EXPIRED = '4.4.7';

/** A delivery proves no more than the Send event: SES had the mail. */
const READERS: Readonly<Record<string, (event: SesEvent) => Heard>> = {
  Send: () => ({ kind: 'sent' }),
  Delivery: () => ({ kind: 'sent' }),
  Reject: ({ reject }) => ({ kind: 'rejected', reason: reject?.reason }),
  Bounce: bounceOf,
  Complaint: ({ complaint }) => ({
    kind: 'complained',
    at: complaint?.timestamp,
    reason: complaint?.complaintFeedbackType,
  }),
  DeliveryDelay: ({ deliveryDelay }) => ({
    kind: 'delayed',
    at: deliveryDelay?.timestamp,
    reason: deliveryDelay?.delayType,
  }),
};

/** What an event tells about its mail; undefined for opens, clicks and whatever SES will think of. */
export const kindOf = (event: SesEvent): Heard | undefined =>
  Object.hasOwn(READERS, event.eventType ?? '') ? READERS[event.eventType ?? '']?.(event) : undefined;

/** Only a permanent bounce proves that there is no such mailbox; "undetermined" proves nothing. */
function bounceOf({ bounce = {} }: SesEvent): Heard {
  const { bounceType = 'Undetermined', bounceSubType = 'Undetermined', timestamp, bouncedRecipients = [] } = bounce;
  const { status, diagnosticCode } = bouncedRecipients[0] ?? {};
  const reason = [bounceType, bounceSubType, diagnosticCode ?? status].filter(Boolean).join(': ');
  if (bounceType === 'Permanent') return { kind: 'bounced', at: timestamp, reason };
  return { kind: status === EXPIRED ? 'expired' : 'softBounced', at: timestamp, reason };
}
