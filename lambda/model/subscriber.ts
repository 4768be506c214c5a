/**
 * pending: asked, and has not answered the mail that asks back; active: gets every issue, unless paused; left: wants none;
 * suppressed: the address does not exist, or its owner called us spam.
 */
export type SubscriberStatus = 'pending' | 'active' | 'left' | 'suppressed';

/** One address, and what its owner wants. docs/readers.md draws its life. */
export interface Subscriber {
  /** Hash of the normalised address, so that one address is one row. */
  readonly id: string;
  /** Empty when it was erased; the id alone keeps an import from bringing it back. */
  readonly address: string;
  readonly status: SubscriberStatus;
  /** 128 random bits, base64url: opens this reader's own links. It stays the same for as long as the row is there. */
  readonly token: string;
  /** ISO 8601. Issues older than this are not sent to them. */
  readonly joinedAt: string;
  /** The shape of the row; rows of version 1 do not say so, and have no consent. */
  readonly schema?: number;
  readonly consent?: Consent;
  /** ISO 8601, of the last mail that asked back, and how many there were since anybody answered one. */
  readonly askedAt?: string;
  readonly asks?: number;
  /** Seconds since 1970: when DynamoDB deletes the row of somebody who never answered. */
  readonly expiresAt?: number;
  /** ISO 8601, of an active reader: issues of an earlier time are not sent to them. */
  readonly pausedUntil?: string;
  /** ISO 8601. */
  readonly leftAt?: string;
  readonly leftBecause?: LeavingReason;
  /** The id of the row that ends when this one is confirmed: a change of address. */
  readonly movesFrom?: string;
  /** The id of the row that took over. */
  readonly movedTo?: string;
  /** ISO 8601. */
  readonly suppressedAt?: string;
  /** Why they are suppressed. */
  readonly reason?: string;
  /** The last time the operator ended a suppression. */
  readonly lifted?: Lifting;
  /** ISO 8601. */
  readonly erasedAt?: string;
}

/** That somebody wants no more mail, or may get none; kept apart from their row, so that it outlives a restore of that. */
export interface Farewell {
  readonly subscriberId: string;
  readonly kind: 'left' | 'suppressed' | 'erased';
  /** ISO 8601. */
  readonly at: string;
  readonly reason?: string;
}

/** What proves that somebody agreed to be written to. */
export interface Consent {
  /** ISO 8601, of the asking. */
  readonly at: string;
  /** form: our own page; embedded: a form on another site; api: JSON; move: a change of address; return: they had left. */
  readonly source: 'form' | 'embedded' | 'api' | 'move' | 'return' | 'operator' | 'import';
  /** The very words they agreed to, or what the operator says of how they did. */
  readonly wording: string;
  /** Hash of the network address they asked from, with a salt that is thrown away after two days. */
  readonly askedFrom?: string;
  /** ISO 8601, when they answered the mail that asks back. */
  readonly confirmedAt?: string;
}

/** Who ended a suppression, and why. */
export interface Lifting {
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly because: string;
  /** Why they had been suppressed. */
  readonly was: string;
}

export type LeavingReason = 'too often' | 'too long' | 'not for me' | 'never asked' | 'other';

/** A change of one row and when it may be made, written at once: of two at the same time each meets what the other left. */
export interface SubscriberChange {
  readonly from: readonly SubscriberStatus[];
  /** What the row must hold besides; null is nothing. */
  readonly where?: SubscriberFields;
  /** Null takes a field away. */
  readonly set: SubscriberFields;
}

export type SubscriberFields = {
  readonly [Field in keyof Omit<Subscriber, 'id'>]?: Subscriber[Field] | null;
};
