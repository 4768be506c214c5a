import type { Document } from './model/article.ts';
import type { Delivery, Outgoing, SendOutcome, SendQuota } from './model/delivery.ts';
import type { SourceState } from './model/feed.ts';
import type { CopyFeedback, Fate } from './model/feedback.ts';
import type { Issue, IssueReport, IssueStatus } from './model/issue.ts';
import type { Farewell, Subscriber, SubscriberChange } from './model/subscriber.ts';

/** What the conductors need from the world outside; each has an AWS and a memory adapter. */

export interface Clock {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
}

/** Random characters [a-z0-9] from a cryptographic source. */
export type RandomText = (length: number) => string;

export interface InboxItem {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/** Articles dropped by the operator, waiting to be taken into an issue. */
export interface Inbox {
  /** In order of arrival. */
  list(): Promise<readonly InboxItem[]>;
  read(key: string): Promise<Document>;
  /** Puts it away as taken into an issue. Doing it again is no error. */
  take(key: string, issueId: string): Promise<void>;
  /** Puts it away with the reason in a file beside it. Doing it again is no error. */
  reject(key: string, reason: string): Promise<void>;
}

/** Everything that belongs to an issue, by name: "digest.json", "email.html", "sources/<sha256>.txt". */
export interface IssueFiles {
  write(issueId: string, name: string, content: string): Promise<void>;
  /** Undefined where there is no such file. */
  read(issueId: string, name: string): Promise<string | undefined>;
}

export interface IssueStore {
  /**
   * Makes the row, or takes over one whose builder's lease ran out. False: another builder is at it, or it is built.
   * @param until when the lease ends, ISO 8601
   */
  begin(issue: Issue, now: string, until: string): Promise<boolean>;
  /** From building to sending, with the claims of its articles; from here on its content never changes. */
  release(issueId: string, subject: string, articles: readonly string[]): Promise<void>;
  /** Ends one that is building and found nothing to say. */
  abandon(issueId: string): Promise<void>;
  get(issueId: string): Promise<Issue | undefined>;
  /** Issues that are building, sending or paused, oldest first. */
  open(): Promise<readonly Issue[]>;
  /** All there are, oldest first. */
  list(): Promise<readonly Issue[]>;
  /** Changes the row while its status is one of `from`; null takes a field away. False: the status was another. */
  amend(issueId: string, from: readonly IssueStatus[], change: IssueChange): Promise<boolean>;
  /** One pass at a time: true when the lease was free or had run out. */
  lease(issueId: string, now: string, until: string): Promise<boolean>;
  endLease(issueId: string): Promise<void>;
  /** Keeps the counts; `done` ends the issue, if it is still being sent. */
  report(report: IssueReport, done: boolean): Promise<void>;
  lastReport(issueId: string): Promise<IssueReport | undefined>;
  /** Binds an article's name, its hash or address, to the first issue that claims it; answers with that issue's id. */
  claimArticle(name: string, issueId: string): Promise<string>;
  /** Gives a claim to another issue; false when `from` does not have it any more. */
  passClaim(name: string, from: string, to: string): Promise<boolean>;
}

export type IssueChange = {
  readonly [Field in keyof Omit<Issue, 'id' | 'scheduledAt' | 'subject' | 'articles'>]?: Issue[Field] | null;
};

/** One of `of` parts of a table; together they hold every row once. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

/** What a pass needs to know of a reader: no address. */
export type Reader = Pick<Subscriber, 'id' | 'status' | 'joinedAt' | 'pausedUntil'>;

export interface ReaderPage {
  readonly readers: readonly Reader[];
  /** Where the next page starts; null at the end. */
  readonly next: string | null;
}

export interface SubscriberStore {
  /** False when the address is there already; its row stays as it is. */
  add(subscriber: Subscriber): Promise<boolean>;
  get(ids: readonly string[]): Promise<readonly Subscriber[]>;
  /** The readers of one part behind a place in it, "" being its beginning. May be a little behind the latest change. */
  page(part: Part, from: string): Promise<ReaderPage>;
  /** One conditional write. False: there is no such row, or not as the change wants it; `subscribers/transitions.ts` has them all. */
  amend(id: string, change: SubscriberChange): Promise<boolean>;
  /** Takes the whole row away; false when there is none. An import may bring its address back. */
  remove(id: string): Promise<boolean>;
}

/** Who has left, for as long as the subscribers can be set back to a time before. */
export interface Farewells {
  /** The latest of each kind is kept. */
  keep(farewell: Farewell): Promise<void>;
  /** In no order. */
  list(): Promise<readonly Farewell[]>;
}

/** Something that may be done so often, and then no more for a while. */
export interface Counter {
  /** Holds nobody's name: `subscribers/throttle-names.ts`. */
  readonly name: string;
  readonly limit: number;
  /** ISO 8601; the count is thrown away some time after. */
  readonly until: string;
}

/** Counts what strangers do, so that nobody can do it too often. */
export interface Throttle {
  /** Counts once; false when the limit had been reached. */
  take(counter: Counter): Promise<boolean>;
  /** A day's random salt ("2026-11-22"): whoever asks first brings it, everybody gets the same. Thrown away after two days. */
  salt(day: string, fresh: string): Promise<string>;
}

export interface RosterPage {
  readonly subscribers: readonly Subscriber[];
  /** Where the next page starts; null at the end. */
  readonly next: string | null;
}

/** All subscribers with everything that is known of them, for the operator only: no function reads so much. */
export interface Roster {
  /** As `SubscriberStore.page`, with whole rows. */
  rows(part: Part, from: string): Promise<RosterPage>;
}

export interface DeliveryStore {
  /** True for one caller only: no row yet, or a released one. Everybody else gets false. */
  claim(issueId: string, subscriberId: string, at: string): Promise<boolean>;
  /** Writes how a claimed or uncertain delivery ended; a row that has ended already stays as it is. */
  settle(delivery: Delivery): Promise<void>;
  /** Writes a final row for somebody who is not to be mailed; keeps any row that is there. */
  suppress(issueId: string, subscriberId: string, at: string, reason: string): Promise<void>;
  /** May be a little behind the latest change: enough for counting and queueing, for only a claim decides. */
  get(issueId: string, subscriberIds: readonly string[]): Promise<readonly Delivery[]>;
  /** Lets a claimed or uncertain copy be sent again; false when its row has changed since it was read. */
  giveUp(delivery: Delivery, at: string): Promise<boolean>;
  /** SES has it: ends every row that is not final, and makes one where there is none. */
  confirm(feedback: CopyFeedback): Promise<void>;
  /** SES had it and threw it away. */
  reject(feedback: CopyFeedback): Promise<void>;
  /** Keeps the worst that was heard of a copy. */
  setFate(feedback: CopyFeedback, fate: Fate): Promise<void>;
}

/** What an erased reader has left behind in the record of who got what. */
export interface DeliveryTraces {
  /** Deletes their deliveries of these issues, where there are any; answers with how many there were. */
  erase(subscriberId: string, issueIds: readonly string[]): Promise<number>;
}

/** Part of an issue's audience: who is to be mailed next, by id, no addresses. */
export interface Chunk {
  readonly issueId: string;
  readonly subscriberIds: readonly string[];
}

export interface SendQueue {
  put(chunks: readonly Chunk[]): Promise<void>;
  /** About how many chunks nobody has finished yet. */
  backlog(): Promise<number>;
}

/** What SES has said, on its way to the feedback function. */
export interface EventQueue {
  /** About how many events nobody has finished yet. */
  backlog(): Promise<number>;
}

export interface Mailer {
  send(mail: Outgoing): Promise<SendOutcome>;
  quota(): Promise<SendQuota>;
}

export interface FetchRequest {
  readonly url: string;
  /** What the last answer said of itself; the server answers "not modified" where nothing has changed. */
  readonly etag?: string;
  readonly lastModified?: string;
}

/**
 * What became of a request.
 * gone: the server says that it will not come back; refused: we may not or must not ask, and nothing was read;
 * failed: no usable answer this time.
 */
export type Fetched =
  | {
      readonly outcome: 'fetched';
      readonly bytes: Uint8Array;
      /** After redirects. */
      readonly url: string;
      readonly contentType?: string;
      readonly etag?: string;
      readonly lastModified?: string;
      /** The server says that this is the address from now on. */
      readonly movedTo?: string;
    }
  | { readonly outcome: 'not modified' }
  | { readonly outcome: 'gone' | 'refused' | 'failed'; readonly reason: string };

/** Reads public addresses of the web, safely and politely. Never throws: every ending is an outcome. */
export interface Fetcher {
  get(request: FetchRequest): Promise<Fetched>;
}

/** The last run of the schedule that came to something, be it "nothing new". */
export interface LastRun {
  /** When it was due, ISO 8601. */
  readonly at: string;
  /** The schedule that it was due by, as text. */
  readonly schedule: string;
}

export interface RunStore {
  last(): Promise<LastRun | undefined>;
  /** Keeps the later of two runs of one schedule; another schedule begins anew. */
  note(run: LastRun): Promise<void>;
}

/** What is remembered of each source, by its address. */
export interface SourceStore {
  get(url: string): Promise<SourceState | undefined>;
  put(url: string, state: SourceState): Promise<void>;
}
