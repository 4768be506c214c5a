import type { SourceSetting } from './model/feed.ts';
import type { IssueSchedule, Newsletter, Sending } from './model/settings.ts';

/** The wires between the stack and the functions: each environment variable's name is written here and nowhere else. */
export const WIRES = {
  subscribersTable: 'SUBSCRIBERS_TABLE',
  deliveriesTable: 'DELIVERIES_TABLE',
  issuesTable: 'ISSUES_TABLE',
  bucket: 'BUCKET',
  sendQueueUrl: 'SEND_QUEUE_URL',
  configurationSet: 'CONFIGURATION_SET',
  /** Where readers reach the web function: https, no slash at the end. */
  baseUrl: 'BASE_URL',
  /** The newsletter's settings as JSON. */
  newsletter: 'NEWSLETTER',
  /** The feeds and pages to read, as JSON. */
  sources: 'SOURCES',
  /** How many send functions may run side by side; each takes its share of the account's rate. */
  senders: 'SENDERS',
  /** How issues are sent, as JSON. */
  sending: 'SENDING',
  /** Where SES's events wait. */
  feedbackQueueUrl: 'FEEDBACK_QUEUE_URL',
  /** The one topic whose messages the feedback function believes. */
  feedbackTopic: 'FEEDBACK_TOPIC',
  /** When issues are made, as JSON; null while there are none. */
  schedule: 'SCHEDULE',
  /** Where the functions' metrics go. */
  metrics: 'METRICS',
} as const;

export type Wire = keyof typeof WIRES;

/** Which wires each handler reads; the stack must connect exactly these. */
export const HANDLER_WIRES = {
  digest: [
    'subscribersTable',
    'deliveriesTable',
    'issuesTable',
    'bucket',
    'sendQueueUrl',
    'feedbackQueueUrl',
    'baseUrl',
    'newsletter',
    'sources',
    'sending',
    'schedule',
    'metrics',
  ],
  send: [
    'subscribersTable',
    'deliveriesTable',
    'issuesTable',
    'bucket',
    'sendQueueUrl',
    'configurationSet',
    'baseUrl',
    'newsletter',
    'senders',
    'sending',
    'metrics',
  ],
  feedback: ['subscribersTable', 'deliveriesTable', 'feedbackTopic', 'metrics'],
  web: [
    'subscribersTable',
    'deliveriesTable',
    'issuesTable',
    'bucket',
    'configurationSet',
    'baseUrl',
    'newsletter',
    'metrics',
  ],
} as const satisfies Readonly<Record<string, readonly Wire[]>>;

/** Keys in the bucket. */
export const FOLDERS = { inbox: 'inbox/', taken: 'taken/', rejected: 'rejected/', issues: 'issues/' } as const;

/** How the keys begin of counters that stand among the deliveries; the web function may write no others there. */
export const THROTTLE_ROWS = 'throttle#';
/** Among them too: who has left, or may get no more mail. A restore of the subscribers does not take it away. */
export const FAREWELL_ROWS = 'farewell#';

/** Subscribers in one queue message: as many as DynamoDB reads in one request. */
export const CHUNK_SIZE = 100;

/** The digest function's time limit in seconds; a lease outlives it, so that a dead builder cannot come back. */
export const DIGEST_TIMEOUT_SECONDS = 300;
export const SEND_TIMEOUT_SECONDS = 120;
export const FEEDBACK_TIMEOUT_SECONDS = 30;
export const PASS_EVERY_MINUTES = 15;

/** What SES has not confirmed for so long, it does not have. Far above the send function's time limit. */
export const GRACE_MINUTES = 60;

/** What the functions are called with by their schedules. */
export type DigestEvent = { readonly kind: 'issue'; readonly scheduledAt: string } | { readonly kind: 'pass' };

/** Reads the named wires; an unset one is an error that names it. */
export function readConfig<W extends Wire>(
  env: Readonly<Record<string, string | undefined>>,
  wires: readonly W[],
): Readonly<Record<W, string>> {
  const entries = wires.map((wire) => [wire, env[WIRES[wire]]] as const);
  const missing = entries.filter(([, value]) => !value).map(([wire]) => WIRES[wire]);
  if (missing.length > 0) {
    throw new Error(`Cannot read the configuration: ${missing.join(', ')} not set; deploy the stack again`);
  }
  return Object.fromEntries(entries) as Readonly<Record<W, string>>;
}

/** Writes and reads the newsletter's settings as they travel in one environment variable. */
export const encodeNewsletter = (newsletter: Newsletter): string => JSON.stringify(newsletter);
export const decodeNewsletter = (json: string): Newsletter => JSON.parse(json) as Newsletter;

/** The same for the settings of sending. */
export const encodeSending = (sending: Sending): string => JSON.stringify(sending);
export const decodeSending = (json: string): Sending => JSON.parse(json) as Sending;
/** The sources travel in the same way. */
export const encodeSources = (sources: readonly SourceSetting[]): string => JSON.stringify(sources);
export const decodeSources = (json: string): readonly SourceSetting[] => JSON.parse(json) as readonly SourceSetting[];
/** And the schedule; null is one that is paused. */
export const encodeSchedule = (schedule: IssueSchedule | null): string => JSON.stringify(schedule);
export const decodeSchedule = (json: string): IssueSchedule | null => JSON.parse(json) as IssueSchedule | null;

/**
 * The newest form of each stored thing that this version can read; what names no form has the first. A form gets a new number only
 * when older code would misread it: docs/upgrading.md.
 */
export const FORMS = { issue: 1, delivery: 1, subscriber: 2, 'message.json': 1, 'digest.json': 1 } as const;

/** What was stored, if this version can read it. @throws Error when a newer version has written it in a form of its own */
export function readable<T>(kind: keyof typeof FORMS, name: string, stored: T): T {
  const { schema = 1 } = stored as { readonly schema?: number };
  if (schema <= FORMS[kind]) return stored;
  throw new Error(
    `Cannot read the ${kind} ${name}: a newer version wrote it, in form ${schema}, and this one knows forms up to ${FORMS[kind]}; deploy the newer one again`,
  );
}
