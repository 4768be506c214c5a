import { EMPTY_COUNTS } from '../../lambda/delivery/tally.ts';
import type { Issue, IssueReport } from '../../lambda/model/issue.ts';
import { price, type Usage } from '../cost/price.ts';
import { RATES, type Rates } from '../cost/rates.ts';
import type { Scenario } from './scenario.ts';
import type { Functions } from './start-functions.ts';

export interface Run {
  readonly scenario: Scenario;
  readonly functions: Functions;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

/** What `digest simulate --json` prints, and what the page of a run is drawn from. */
export type RunResult = ReturnType<typeof resultOf>;

const RATE_SHARE = 0.95;
/** Where the prices of a rehearsal are from. */
const REGION = RATES['us-east-1'] as Rates;
const NO_REPORT: IssueReport = { issueId: '', countedAt: '', ...EMPTY_COUNTS };

export function resultOf(run: Run, issue: Issue | undefined, report: IssueReport | undefined) {
  const { scenario, functions, seconds, cpuSeconds } = run;
  const { ses, busy, tables, queueUse, executioner } = functions;
  const { accepted } = ses.seen;
  const lastSecond = Math.max(1, ses.perSecond.length);
  const perSecond = busy.milliseconds > 0 ? (busy.mails / busy.milliseconds) * 1000 : accepted / lastSecond;
  const usage: Usage = {
    mails: accepted,
    tableWrites: tables.writes,
    tableReads: tables.reads,
    queueRequests: queueUse.requests,
    topicMessages: ses.seen.events,
    functionCalls: functions.functions.calls,
    gigabyteSeconds: functions.functions.gigabyteSeconds,
    filePuts: functions.fileUse.puts,
    fileGets: functions.fileUse.gets,
  };
  const { usd, total, overheadPercent } = price(usage, REGION);
  const { issueId: _id, countedAt: _at, ...counts } = report ?? NO_REPORT;
  return {
    ...counts,
    status: issue?.status ?? 'unknown',
    ...(issue?.reason === undefined ? {} : { reason: issue.reason }),
    copies: histogramOf(ses.copies),
    virtualSeconds: Math.round(seconds),
    /** Until SES took the last mail; the rest is waiting for events and for the last pass. */
    sendingSeconds: lastSecond,
    mailsPerSecond: round(perSecond),
    rateUsed: round(perSecond / scenario.rate),
    allowedRateUsed: round(perSecond / (scenario.rate * RATE_SHARE)),
    throttled: ses.seen.throttled,
    throttledShare: round(ses.seen.throttled / Math.max(1, ses.seen.calls)),
    overQuota: ses.seen.overQuota,
    unanswered: ses.seen.unanswered,
    kills: executioner.kills.length,
    deadChunks: functions.chunks.dead(),
    deadEvents: functions.events.dead(),
    senders: scenario.senders,
    seed: scenario.seed,
    cpuSecondsPerMillion: round((cpuSeconds / Math.max(1, accepted)) * 1e6),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    usdPerMillion: accepted === 0 ? 0 : round((total / accepted) * 1e6),
    overheadPercent: round(overheadPercent),
    usd: Object.fromEntries(Object.keys(usage).map((name) => [name, round(usd[name as keyof Usage])])),
    usage,
  };
}

/** How many readers have no copy, one, two … */
function histogramOf(copies: Uint8Array): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { '0': 0, '1': 0, '2': 0 };
  for (const n of copies) counts[n] = (counts[n] ?? 0) + 1;
  return counts;
}

const round = (value: number): number => Number(value.toPrecision(4));
