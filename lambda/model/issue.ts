/**
 * building: being made; sending: frozen, on its way to readers; paused: nobody is mailed until somebody says so;
 * cancelled: nobody will be mailed any more; sent: nobody is waiting any more.
 */
export type IssueStatus = 'building' | 'sending' | 'paused' | 'cancelled' | 'sent';

export interface Issue {
  /** From the scheduled time in UTC: "2026-11-22-0700". */
  readonly id: string;
  readonly status: IssueStatus;
  /** ISO 8601; readers who joined later do not get this issue. */
  readonly scheduledAt: string;
  /** Empty while building. */
  readonly subject: string;
  /** The claims of the articles that it holds, once it is released; what it had claimed besides is free again. */
  readonly articles?: readonly string[];
  /** Why it is paused or cancelled. */
  readonly reason?: string;
  /** ISO 8601, of the operator's last word; the canary does not hold it any more, and the send window starts anew. */
  readonly approvedAt?: string;
  /** ISO 8601, of the last pass that could queue readers. */
  readonly passedAt?: string;
  /** Who is mailed: the canary only, or everybody; nobody knows before the first pass has counted the audience. */
  readonly stage?: 'canary' | 'everybody';
  /** ISO 8601: when the canary was queued. */
  readonly canarySince?: string;
  /** The operator wants copies sent again that are uncertain, whatever the settings say. */
  readonly resend?: boolean;
  /** Where a pass stopped that had no more time. */
  readonly walk?: Walk;
}

/** A pass on its way through all subscribers. */
export interface Walk {
  /** For each part of the table: where to go on; "" at its beginning, null when it is done. */
  readonly next: readonly (string | null)[];
  /** Of those whom it has met. */
  readonly counts: IssueCounts;
  /** Readers it has put on the queue. */
  readonly queued: number;
}

/** Always: audience = sent + refused + suppressed + uncertain + waiting. */
export interface IssueCounts {
  readonly audience: number;
  readonly sent: number;
  readonly refused: number;
  readonly suppressed: number;
  readonly uncertain: number;
  readonly waiting: number;
  /** Of the sent: addresses that do not exist. */
  readonly bounced: number;
  /** Of the sent: readers who called it spam. */
  readonly complained: number;
  /** Of the uncertain: no event came in time, and the settings say to send nothing again. */
  readonly overdue: number;
  /** No part of the audience: readers who would be, but are not among the recipients of this stage. */
  readonly withheld: number;
}

/** What became of an issue. */
export interface IssueReport extends IssueCounts {
  readonly issueId: string;
  /** ISO 8601. */
  readonly countedAt: string;
}
