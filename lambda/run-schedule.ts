import { DIGEST_TIMEOUT_SECONDS, type DigestEvent } from './config.ts';
import { sumCounts } from './delivery/tally.ts';
import type { Issue, IssueCounts, IssueReport } from './model/issue.ts';
import { type Published, type PublishPorts, publishIssue } from './publish-issue.ts';
import { type PassPorts, runPass } from './run-pass.ts';
import { hoursOverdue, noteRun, type WatchPorts } from './watch-schedule.ts';

export type SchedulePorts = PublishPorts & PassPorts & WatchPorts;

export interface ScheduleResult {
  /** Of the scheduled issue, and of those that an earlier run had begun and not finished. */
  readonly published: readonly Published[];
  /** One for every issue that is on its way to readers, or paused there. */
  readonly reports: readonly IssueReport[];
  /** Of all these issues together. */
  readonly totals: IssueCounts;
  /** Hours since the oldest issue was due that is not done. */
  readonly openHours: number;
  /** Issues that wait for the operator's word. */
  readonly paused: number;
  /** Hours since a run was due that nobody has heard of. */
  readonly overdueHours: number;
}

/** What happens when a schedule fires: the due issue is made, then every issue that is open goes on. */
export async function runSchedule(
  event: DigestEvent,
  ports: SchedulePorts,
  deadline = new Date(ports.clock.now().getTime() + DIGEST_TIMEOUT_SECONDS * 1000),
): Promise<ScheduleResult> {
  const published: Published[] = [];
  if (event.kind === 'issue') published.push(await publish(event.scheduledAt, ports));
  const building = (await ports.issues.open()).filter(({ status }) => status === 'building');
  for (const { scheduledAt } of building) published.push(await publish(scheduledAt, ports));
  const found = [];
  for (const issue of await onTheirWay(ports)) found.push(await runPass(issue, ports, deadline));
  const reports = found.filter((report) => report !== undefined);
  const open = await onTheirWay(ports);
  return {
    published,
    reports,
    totals: sumCounts(reports),
    openHours: Math.max(0, ...open.map((issue) => hoursSince(issue, ports))),
    paused: open.filter(({ status }) => status === 'paused').length,
    overdueHours: await hoursOverdue(ports),
  };
}

/** A run whose builder may have died is not noted: whoever takes it over notes it. */
async function publish(scheduledAt: string, ports: SchedulePorts): Promise<Published> {
  const published = await publishIssue(scheduledAt, ports);
  if (published.outcome !== 'begun already') await noteRun(scheduledAt, ports);
  return published;
}

async function onTheirWay({ issues }: SchedulePorts): Promise<readonly Issue[]> {
  return (await issues.open()).filter(({ status }) => status !== 'building');
}

const hoursSince = ({ scheduledAt }: Issue, { clock }: SchedulePorts): number =>
  (clock.now().getTime() - Date.parse(scheduledAt)) / 3_600_000;
