/**
 * Bad news about a copy that SES took, the mildest first; a later one only ever makes it worse.
 * delayed: SES still tries; expired: it has given up (4.4.7); softBounced: the mailbox took none now; bounced: there is no such
 * mailbox; complained: the reader called it spam.
 */
export type Fate = 'delayed' | 'expired' | 'softBounced' | 'bounced' | 'complained';

/** What SES tells about one mail after it was handed over. rejected: it had taken the mail and then found it infected. */
export interface Feedback {
  readonly kind: 'sent' | 'rejected' | Fate;
  /** Undefined for a mail that is no issue. */
  readonly issueId: string | undefined;
  readonly subscriberId: string;
  readonly messageId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason?: string;
}

/** What SES tells about one reader's copy of an issue. */
export interface CopyFeedback extends Feedback {
  readonly issueId: string;
}
