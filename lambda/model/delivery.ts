import type { Fate } from './feedback.ts';

/**
 * Where one reader's copy of one issue is.
 * claimed: being sent, or the sender died; sent, refused, suppressed: final; released: to be tried again;
 * uncertain: SES may have it, only its Send event can tell.
 */
export type DeliveryStatus = 'claimed' | 'sent' | 'refused' | 'suppressed' | 'released' | 'uncertain';

export interface Delivery {
  readonly issueId: string;
  readonly subscriberId: string;
  readonly status: DeliveryStatus;
  /** ISO 8601, of the last change. */
  readonly at: string;
  /** SES message id, once sent. */
  readonly messageId?: string;
  readonly reason?: string;
  /** What came of it after SES had it. */
  readonly fate?: Fate;
}

/** One complete message for one reader, and the tags that let SES events find their way back. */
export interface Outgoing {
  readonly from: string;
  readonly to: string;
  /** RFC 5322, CRLF, 7-bit. */
  readonly raw: string;
  /** Absent for a mail that is no issue. */
  readonly issueId?: string;
  readonly subscriberId: string;
}

/**
 * What the mail service said.
 * refused: it will never take this mail; released: not now, nothing was taken; stopped: the account takes no mail now;
 * uncertain: no proof either way.
 */
export type SendOutcome =
  | { readonly outcome: 'sent'; readonly messageId: string }
  | { readonly outcome: 'refused' | 'released' | 'stopped' | 'uncertain'; readonly reason: string };

/** What the account may send. */
export interface SendQuota {
  /** Messages a second. */
  readonly maxSendRate: number;
  readonly max24HourSend: number;
  readonly sentLast24Hours: number;
}
