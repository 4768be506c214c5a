/** The nouns of the mail service. This file imports nothing. */

/** What a caller asks to be sent. */
export interface Submission {
  /** The envelope sender; the From header's address where the caller gives none. */
  readonly source?: string;
  /** The envelope recipients; empty means those of the message's own header. */
  readonly destinations: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
  /** RFC 5322, as the caller wrote it. */
  readonly raw: Buffer;
}

/** A message the service took: from here on it counts as sent. `raw` has the service's Date and Message-ID. */
export interface AcceptedMail extends Submission {
  readonly messageId: string;
  readonly acceptedAt: Date;
}

/** The sending account, as AWS sees it. Read anew at every call, so that it may change while the service runs. */
export interface Account {
  readonly region: string;
  /** Recipients in any 24 hours. */
  readonly max24HourSend: number;
  /** Recipients a second. */
  readonly maxSendRate: number;
  /** Addresses, and domains with all their subdomains. */
  readonly verified: readonly string[];
  readonly configurationSets: readonly string[];
  /** In the sandbox recipients must be verified as well. */
  readonly sandbox: boolean;
  /** Sending paused by AWS or by the operator. */
  readonly paused: boolean;
}

/** An error answer: nothing was sent. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly status: 400 | 500;
  /** As in the Query protocol: "Throttling", "MessageRejected". */
  readonly code: string;
  readonly message: string;
}

export type Answer =
  | { readonly kind: 'result'; readonly fields: Readonly<Record<string, string>> }
  | Refusal
  /** The connection is cut without an answer. */
  | { readonly kind: 'silence' };

/** What can go wrong between a sender and the service. The "after" ones took the mail: the caller cannot tell. */
export type Fault = 'throttle' | 'fail before' | 'drop before' | 'fail after' | 'drop after';

/** Decides about one message; a promise that takes its time is the network's latency. */
export type FaultPlan = (submission: Submission) => Fault | undefined | Promise<Fault | undefined>;

/** The parameters of one request, names in the Query protocol's dotted form: "Destinations.member.1". */
export type Parameters = ReadonlyMap<string, string>;
