/** What AWS counts. */
export type MeterName =
  | 'mails'
  | 'attachmentGigabytes'
  | 'functionCalls'
  | 'gigabyteSeconds'
  | 'tableWrites'
  | 'tableReads'
  | 'tableGigabytes'
  | 'backupGigabytes'
  | 'queueRequests'
  | 'topicMessages'
  | 'filePuts'
  | 'fileGets'
  | 'fileGigabytes'
  | 'webRequests'
  | 'webGigabytes'
  | 'logGigabytes'
  | 'metrics'
  | 'alarms'
  | 'dashboards'
  | 'scheduledRuns';

export interface Meter {
  readonly service: string;
  readonly what: string;
  /** Where AWS writes the price down. */
  readonly source: string;
  /** What every account has free each month, for ever; the offers of a first year are left out. */
  readonly free?: number;
}

const page = (service: string): string => `https://aws.amazon.com/${service}/pricing/`;

/** In the order of the table. */
export const METERS: Readonly<Record<MeterName, Meter>> = {
  mails: { service: 'SES', what: 'mails', source: page('ses') },
  attachmentGigabytes: { service: 'SES', what: 'GB of attachments', source: page('ses') },
  functionCalls: { service: 'Lambda', what: 'calls', source: page('lambda'), free: 1e6 },
  gigabyteSeconds: { service: 'Lambda', what: 'GB-seconds (arm64)', source: page('lambda'), free: 400_000 },
  tableWrites: { service: 'DynamoDB', what: 'writes', source: page('dynamodb') },
  tableReads: { service: 'DynamoDB', what: 'reads', source: page('dynamodb') },
  tableGigabytes: { service: 'DynamoDB', what: 'GB kept', source: page('dynamodb'), free: 25 },
  backupGigabytes: { service: 'DynamoDB', what: 'GB restorable', source: page('dynamodb') },
  queueRequests: { service: 'SQS', what: 'requests', source: page('sqs'), free: 1e6 },
  topicMessages: { service: 'SNS', what: 'events', source: page('sns'), free: 1e6 },
  filePuts: { service: 'S3', what: 'files written, lists', source: page('s3') },
  fileGets: { service: 'S3', what: 'files read', source: page('s3') },
  fileGigabytes: { service: 'S3', what: 'GB kept', source: page('s3') },
  webRequests: { service: 'API Gateway', what: 'pages', source: page('api-gateway') },
  webGigabytes: {
    service: 'API Gateway',
    what: 'GB sent out',
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/',
    free: 100,
  },
  logGigabytes: { service: 'CloudWatch', what: 'GB of logs', source: page('cloudwatch'), free: 5 },
  metrics: { service: 'CloudWatch', what: 'metrics', source: page('cloudwatch'), free: 10 },
  alarms: { service: 'CloudWatch', what: 'alarms', source: page('cloudwatch'), free: 10 },
  dashboards: { service: 'CloudWatch', what: 'dashboards', source: page('cloudwatch'), free: 3 },
  scheduledRuns: { service: 'Scheduler', what: 'runs', source: page('eventbridge'), free: 14e6 },
};

/** Dollars for one of each. */
export type Rates = Readonly<Record<MeterName, number>>;

const MILLION = 1e6;
const THOUSAND = 1e3;

/** When the rates were last compared with what AWS says. */
export const RATES_OF = '2026-11';

/** By region. Another one is a column more; SES costs the same in all, the others up to a quarter more. */
export const RATES: Readonly<Record<string, Rates>> = {
  'us-east-1': {
    mails: 0.1 / THOUSAND,
    attachmentGigabytes: 0.12,
    functionCalls: 0.2 / MILLION,
    gigabyteSeconds: 13.3334 / MILLION,
    tableWrites: 0.625 / MILLION,
    tableReads: 0.125 / MILLION,
    tableGigabytes: 0.25,
    backupGigabytes: 0.2,
    queueRequests: 0.4 / MILLION,
    topicMessages: 0.5 / MILLION,
    filePuts: 0.005 / THOUSAND,
    fileGets: 0.0004 / THOUSAND,
    fileGigabytes: 0.023,
    webRequests: 1 / MILLION,
    webGigabytes: 0.09,
    logGigabytes: 0.5,
    metrics: 0.3,
    alarms: 0.1,
    dashboards: 3,
    scheduledRuns: 1 / MILLION,
  },
};

/**
 * What a mail costs by the plan of the account. Accounts that are new to SES since 2026-07-21 begin with Essentials (its price up to
 * ten million a month); without a plan each mail has the price above. Price list of SES, us-east-1, 2026-07-22.
 */
export const MAIL_BY_PLAN = { none: 0.1 / THOUSAND, essentials: 0.16 / THOUSAND } as const;

export type Plan = keyof typeof MAIL_BY_PLAN;
