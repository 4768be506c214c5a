import type { DigestEvent } from './config.ts';
import type { Issue, IssueReport } from './model.ts';
import { type Published, type PublishPorts, publishIssue } from './publish-issue.ts';
import { type PassPorts, runPass } from './run-pass.ts';

export type SchedulePorts = PublishPorts & PassPorts;

export interface ScheduleResult {
  /** Of the scheduled issue, and of those that an earlier run had begun and not finished. */
  readonly published: readonly Published[];
  /** One for every issue that is on its way to readers. */
  readonly reports: readonly IssueReport[];
}

/** What happens when a schedule fires: the due issue is made, then every issue that is open goes on. */
export async function runSchedule(event: DigestEvent, ports: SchedulePorts): Promise<ScheduleResult> {
  const published: Published[] = [];
  if (event.kind === 'issue') published.push(await publishIssue(event.scheduledAt, ports));
  const building = (await ports.issues.open()).filter(({ status }) => status === 'building');
  for (const { scheduledAt } of building) published.push(await publishIssue(scheduledAt, ports));
  const reports = [];
  for (const issue of await sending(ports)) reports.push(await runPass(issue, ports));
  return { published, reports: reports.filter((report) => report !== undefined) };
}

async function sending({ issues }: SchedulePorts): Promise<readonly Issue[]> {
  return (await issues.open()).filter(({ status }) => status === 'sending');
}
