import type { Newsletter, SourceSetting } from './model.ts';

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
    'baseUrl',
    'newsletter',
    'sources',
  ],
  send: [
    'subscribersTable',
    'deliveriesTable',
    'bucket',
    'sendQueueUrl',
    'configurationSet',
    'baseUrl',
    'newsletter',
    'senders',
  ],
  web: ['subscribersTable', 'bucket', 'newsletter'],
} as const satisfies Readonly<Record<string, readonly Wire[]>>;

/** Keys in the bucket. */
export const FOLDERS = { inbox: 'inbox/', taken: 'taken/', rejected: 'rejected/', issues: 'issues/' } as const;

/** Subscribers in one queue message: about a minute's work for one sender at the rate of a new production account. */
export const CHUNK_SIZE = 50;

/** The digest function's time limit in seconds; a lease outlives it, so that a dead builder cannot come back. */
export const DIGEST_TIMEOUT_SECONDS = 300;
export const SEND_TIMEOUT_SECONDS = 120;
export const PASS_EVERY_MINUTES = 15;

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

/** The sources travel in the same way. */
export const encodeSources = (sources: readonly SourceSetting[]): string => JSON.stringify(sources);
export const decodeSources = (json: string): readonly SourceSetting[] => JSON.parse(json) as readonly SourceSetting[];
