import type { Published } from './publish-issue.ts';
import type { ScheduleResult } from './run-schedule.ts';
import { sourceMetrics } from './source-metrics.ts';

/** What each run of the schedule came to; a quiet day is a metric of its own. */
const OUTCOMES = { issues: 'issue', nothingNew: 'nothing new', couldNotFetch: 'could not fetch' } as const;

/**
 * What the operator can see of a run and of a pass. CloudWatch asks for money for each metric and hour that has a value, so that only
 * what says that all is well is told in every pass.
 */
export function scheduleMetrics(result: ScheduleResult): Readonly<Record<string, number>> {
  const { openHours, paused, overdueHours, reports, totals, published } = result;
  const heartbeat = { openHours, paused, overdueHours };
  return {
    ...heartbeat,
    ...(reports.length > 0 ? totals : {}),
    ...outcomeMetrics(published.filter(({ outcome }) => outcome !== 'begun already')),
    ...sourceMetrics(published),
  };
}

function outcomeMetrics(published: readonly Published[]): Readonly<Record<string, number>> {
  if (published.length === 0) return {};
  const count = (wanted: string) => published.filter(({ outcome }) => outcome === wanted).length;
  return {
    ...Object.fromEntries(Object.entries(OUTCOMES).map(([name, outcome]) => [name, count(outcome)])),
    bareIssues: published.filter(isBare).length,
  };
}

/** Articles without numbers exist, and others without quotations; a whole issue without either is most likely read wrongly. */
const isBare = (one: Published): boolean => one.outcome === 'issue' && one.numbers + one.quotes === 0;
