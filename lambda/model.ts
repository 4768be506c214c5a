/**
 * The nouns of the project. Every value is readonly, every offset counts UTF-16 code units (JavaScript string
 * indices), every `end` is exclusive. This file imports nothing.
 */

/** A place in a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place and the words that stand there: `source.slice(start, end) === text`. */
export interface Slice extends Span {
  readonly text: string;
}

/** What came in, before anybody looked inside. */
export interface Document {
  /** How a person would name it in an error: a file name, an object key, a URL. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** MIME type as told by whoever delivered it; the name's ending and the first bytes decide where it is missing. */
  readonly contentType?: string;
  /** Where readers can find the original, http or https. */
  readonly url?: string;
  /** A title given from outside; it wins over one found inside. */
  readonly title?: string;
  /** ISO 8601, as told from outside; one found inside wins. */
  readonly publishedAt?: string;
}

/** A document as plain text: paragraphs separated by line breaks, no markup, no entities. */
export interface Article {
  readonly text: string;
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  readonly siteName?: string;
  /** BCP 47, as the document says of itself. */
  readonly lang?: string;
  readonly url?: string;
  /** The page's own picture for the article; kept, not shown. */
  readonly imageUrl?: string;
}

/** A feed as read: what it calls itself, and its items in its own order. */
export interface Feed {
  readonly title?: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The feed's own identifier, or the address, or the words' fingerprint where it gives none. */
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** Content, or the summary where there is no content. */
  readonly html?: string;
}

/** Where articles come from, as the operator names it: a feed, or one page. */
export interface SourceSetting {
  readonly url: string;
  /** At most so many items are taken into one issue. */
  readonly maxItems: number;
}

/** What is remembered of a source from one issue to the next. */
export interface SourceState {
  readonly etag?: string;
  readonly lastModified?: string;
  /** Short hashes of what has been taken, left out for good, or was there at the first look. */
  readonly known: readonly string[];
  /** The newest date among the known, ISO 8601. */
  readonly newestAt?: string;
  /** In a row, until now. */
  readonly failures: number;
  /** When the first of them was, ISO 8601. */
  readonly failingSince?: string;
  readonly lastError?: string;
}

/** Everything found in one article. All spans point into `Article.text`. */
export interface Analysis {
  /** Every sentence, furniture included, in order. */
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly numbers: readonly FoundNumber[];
  /** The sentences chosen for the digest, in reading order. */
  readonly summary: readonly Slice[];
  /** The title as given, or one cut from the article's own words. */
  readonly headline: string;
  /** Where the headline's words stand; empty when the title was given from outside the text. */
  readonly headlineSpans: readonly Span[];
  /** Lines that are not the article: contact lines, share lines, comment policy. Nothing is taken from them. */
  readonly furniture: readonly Span[];
  /** The authors' names, where the text itself gives them; one place may name several. */
  readonly bylines: readonly Slice[];
  /** What could not be done, in words for the operator; empty when all went well. */
  readonly notices: readonly string[];
}

/** One quotation, with all its parts ("…," she said. "…"). */
export interface Quote {
  /** The words between the marks, without the marks, in order. */
  readonly parts: readonly Slice[];
  /** As a reader sees it: the parts joined; "…" where the quotation does not start or end with the sentence. */
  readonly display: string;
  readonly speaker: Speaker | null;
  /** The verb of saying, "according to", or a colon. */
  readonly cue?: Slice;
  /** 1 = first choice for the digest; null = not to be shown. */
  readonly rank: number | null;
}

export interface Speaker extends Slice {
  /** The full name from the first full mention: "Mike Pompeo" for "he" or "Mr. Pompeo"; "joint communique" for a paper. */
  readonly name: string;
  readonly nameSpan: Span;
  /** "Secretary of State", "director of the institute". */
  readonly role?: string;
  readonly roleSpan?: Span;
}

export type NumberKind = 'money' | 'percent' | 'points' | 'count' | 'duration' | 'age' | 'ratio';

/** One number of the text: `text` is the number itself, "$700 million". */
export interface FoundNumber extends Slice {
  readonly kind: NumberKind;
  /** In units: 700000000 for "$700 million", 75 for "75 percent". */
  readonly value: number;
  /** ISO 4217 code, "%", or the counted noun as the text has it: "USD", "nations", "U.S. troops"; "month" for durations. */
  readonly unit?: string;
  /** "more than", "about": kept wherever the number is shown. */
  readonly approx?: string;
  readonly approxSpan?: Span;
  /** What the number measures, in the article's own words; "" when nothing near it says so. */
  readonly label: string;
  readonly labelSpans: readonly Span[];
  /** 1 = first choice for the digest; null = not to be shown. */
  readonly rank: number | null;
}

/** The text that every fact of a digest entry is proven against, stored beside the digest. */
export interface Source {
  readonly text: string;
  /** SHA-256 of the text as UTF-8, hex. */
  readonly sha256: string;
}

/**
 * Words as a reader sees them, and where they come from. The words of `text`, case and punctuation aside, are exactly
 * the words of its spans in `Source.text`, in order.
 */
export interface Passage {
  readonly text: string;
  readonly spans: readonly Span[];
}

export interface DigestNumber {
  /** With its approximator: "more than $700 million". */
  readonly figure: Passage;
  readonly label: Passage;
  readonly kind: NumberKind;
  readonly value: number;
  readonly unit?: string;
}

export interface DigestQuote {
  readonly words: Passage;
  readonly speaker: Passage;
  readonly role?: Passage;
}

/** One article, condensed. */
export interface DigestEntry {
  readonly headline: Passage;
  readonly summary: readonly Passage[];
  readonly numbers: readonly DigestNumber[];
  readonly quotes: readonly DigestQuote[];
  readonly source: {
    readonly sha256: string;
    readonly url?: string;
    readonly siteName?: string;
    readonly byline?: string;
    readonly publishedAt?: string;
    readonly lang?: string;
  };
  /** Whole minutes at 238 words a minute, at least 1 (Brysbaert 2019, mean silent reading rate of English non-fiction). */
  readonly minutes: { readonly source: number; readonly digest: number };
  readonly notices: readonly string[];
}

/** Who mails: the operator's settings that readers see. */
export interface Newsletter {
  readonly name: string;
  /** The sender's bare address, verified with SES. */
  readonly from: string;
  /** Printed in every footer, as anti-spam laws ask. */
  readonly postalAddress: string;
  /** "#rrggbb" for light and dark mail clients. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** A few letters that stand before the name, in a tile of the accent. */
  readonly logoText?: string;
  /** auto: light or dark as the reader's mail program is; light: light wherever the program lets it. */
  readonly theme?: 'auto' | 'light';
  /** BCP 47, for dates and for the newsletter's own words (English, German, French; English for all others). */
  readonly lang: string;
  /** IANA name, for dates. */
  readonly timeZone: string;
}

/** What one issue says: one entry an article. */
export interface Digest {
  readonly entries: readonly DigestEntry[];
}

/** A place in a rendered mail that differs from reader to reader; the sentinel stands there until it is sent. */
export interface Slot {
  readonly name: SlotName;
  /** Random for each issue, [a-z0-9] only, so that no article can contain it. */
  readonly sentinel: string;
}

export type SlotName = 'unsubscribeUrl' | 'viewUrl';

/** The mail of one issue, rendered once, slots unfilled. */
export interface RenderedEmail {
  readonly subject: string;
  readonly html: string;
  /** Where the mail had to be shortened for Gmail: the HTML with nothing left out, for the issue's page. */
  readonly wholeHtml?: string;
  readonly text: string;
  readonly slots: readonly Slot[];
  /** For the operator: the mail is near the size at which Gmail cuts it off, or was shortened. */
  readonly warning?: string;
}

/** The whole message, encoded once. A reader's message is a splice: chunk, value, chunk, value, … chunk. */
export interface EncodedMessage {
  /** Header and body, CRLF line ends, 7-bit; one more than `gaps`. */
  readonly chunks: readonly string[];
  /** What goes between the chunks. */
  readonly gaps: readonly Gap[];
}

/** `encoding` says how the value is written at this place. */
export interface Gap {
  readonly value: SlotName | 'to';
  readonly encoding: 'header' | 'quoted-printable';
}

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

/** When issues are made. */
export interface IssueSchedule {
  /** EventBridge Scheduler's: "cron(0 7 * * ? *)". */
  readonly cron: string;
  readonly timeZone: string;
}

/** How issues are sent: the operator's settings that readers do not see. */
export interface Sending {
  /** What becomes of a copy of which SES has said nothing for an hour. */
  readonly uncertain: 'resend' | 'hold';
  /** Hours; an issue that nobody has been working at for longer is not sent without the operator's word. */
  readonly sendWindow: number;
  /** The first part of the audience (0 is none), and the minutes until bounces and complaints are looked at. */
  readonly canary: { readonly share: number; readonly wait: number };
  /** Ids of the only readers who are mailed, in a stage for trying; undefined: everybody. */
  readonly recipients?: readonly string[];
}
