import { GRACE_MINUTES, PASS_EVERY_MINUTES } from '../../lambda/config.ts';
import { EMPTY_COUNTS } from '../../lambda/delivery/tally.ts';
import { combine, type Usage } from './price.ts';
import { rowBytes } from './row-bytes.ts';

export interface Month {
  readonly subscribers: number;
  readonly issuesPerMonth: number;
  /** Of one mail and of its page. */
  readonly kilobytes: number;
}

const HOURS = 730;
const MONTHS_A_YEAR = 12;
const GIGABYTE = 2 ** 30;

const HASH = 'f'.repeat(64);
const TIME = '2026-11-22T07:00:00.000Z';
const ISSUE = '2026-11-22-0700';

/** As the adapters write them. */
const SUBSCRIBER_BYTES = rowBytes({
  id: HASH,
  address: 'somebody.else@example.com',
  status: 'active',
  token: 't'.repeat(26),
  joinedAt: TIME,
});
const DELIVERY_BYTES = rowBytes({
  pk: `${ISSUE}#f`,
  sk: HASH,
  issueId: ISSUE,
  subscriberId: HASH,
  status: 'sent',
  at: TIME,
  messageId: 'm'.repeat(60),
  expiresAt: 1_795_000_000,
});
const ISSUE_BYTES = 1_000;
/** Deliveries can be looked up for so long; then DynamoDB deletes them, for nothing. */
const DELIVERY_MONTHS = 400 / (365 / MONTHS_A_YEAR);

/** Queues that feed a function are asked by five pollers for 20 seconds each, whether anything is on them or not. */
export const POLLED_QUEUES = 2;
const POLLS = POLLED_QUEUES * 5 * 3 * 60 * HOURS;

/** The pass that finds nothing to do. */
const PASSES = (60 / PASS_EVERY_MINUTES) * HOURS;
const PASS_GIGABYTE_SECONDS = 0.3;
/** Each pass asks three times which issues are open, and reads all rows of issues for it. */
const LISTS_A_PASS = 3;
const READ_UNIT = 4096;

/** `openHours`, `paused` and `overdueHours` of the digest function, every pass. */
const STEADY_METRICS = 3;
/** Bounce and complaint rate of the configuration set, which SES writes as metrics of the account. */
const SES_METRICS = 2;
/** Of the send function, the feedback function, the sources, the run and the counts: paid by the hour, around an issue. */
const ISSUE_METRICS = 2 + 7 + 5 + 4 + Object.keys(EMPTY_COUNTS).length;
const ISSUE_HOURS = 1 + GRACE_MINUTES / 60;

/** Metrics that the stack's alarms look at: that is what CloudWatch counts. */
export const ALARMS = 27;
export const DASHBOARDS = 1;

/** Of the readers of an issue: open its page, or leave. */
const PAGES_A_READER = 0.02;
const PAGE_GIGABYTE_SECONDS = 0.05;
/** START, END, REPORT, a line of the function's own and one of metrics. */
const LOG_BYTES_A_CALL = 1_000;
/** Pages, texts and messages of an issue's folder, as a multiple of the mail. */
const FILES_OF_AN_ISSUE = 4;

/** What a newsletter uses in a month, once deliveries of the last 400 days are kept: its issues, and what it costs to stand ready. */
export function monthlyUsage(perIssue: Usage, month: Month): Required<Usage> {
  const { issuesPerMonth } = month;
  const counted = combine(perIssue, issuesPerMonth, standing(month));
  const pages = month.subscribers * issuesPerMonth * PAGES_A_READER;
  const calls = (counted.functionCalls ?? 0) + pages;
  return combine(counted, 1, {
    functionCalls: pages,
    gigabyteSeconds: pages * PAGE_GIGABYTE_SECONDS,
    webRequests: pages,
    webGigabytes: (pages * month.kilobytes * 1024) / GIGABYTE,
    fileGets: pages,
    logGigabytes: (calls * LOG_BYTES_A_CALL) / GIGABYTE,
  });
}

function standing({ subscribers, issuesPerMonth, kilobytes }: Month): Usage {
  const issuesKept = issuesPerMonth * MONTHS_A_YEAR;
  const deliveries = subscribers * issuesPerMonth * DELIVERY_MONTHS;
  const kept = (subscribers * SUBSCRIBER_BYTES + deliveries * DELIVERY_BYTES + issuesKept * ISSUE_BYTES) / GIGABYTE;
  return {
    functionCalls: PASSES,
    gigabyteSeconds: PASSES * PASS_GIGABYTE_SECONDS,
    tableReads: PASSES * LISTS_A_PASS * Math.max(1, Math.ceil((issuesKept * ISSUE_BYTES) / READ_UNIT)),
    tableGigabytes: kept,
    backupGigabytes: kept,
    queueRequests: POLLS,
    fileGigabytes: (issuesKept * FILES_OF_AN_ISSUE * kilobytes * 1024) / GIGABYTE,
    metrics: STEADY_METRICS + SES_METRICS + (ISSUE_METRICS * Math.min(HOURS, issuesPerMonth * ISSUE_HOURS)) / HOURS,
    alarms: ALARMS,
    dashboards: DASHBOARDS,
    scheduledRuns: PASSES + issuesPerMonth,
  };
}
