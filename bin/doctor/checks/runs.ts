import { createDynamo } from '../../../lambda/adapters/dynamo-client.ts';
import { dynamoRuns } from '../../../lambda/adapters/dynamo-runs.ts';
import { decodeSchedule, encodeSchedule } from '../../../lambda/config.ts';
import type { IssueSchedule } from '../../../lambda/model/settings.ts';
import type { LastRun } from '../../../lambda/ports.ts';
import { nextFiring } from '../../../lambda/schedule/next-firing.ts';
import { ask } from '../ask.ts';
import type { Check } from '../check.ts';
import { queueDepth } from '../feedback-chain.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';
import type { Place } from '../place.ts';
import { showDuration } from '../show-duration.ts';

export interface RunFacts {
  /** As the deployed functions noted it; undefined before the first pass. */
  readonly last: LastRun | undefined;
  /** What cdk.json says; null while it is paused. */
  readonly wanted: IssueSchedule | null;
  readonly now: Date;
}

/** A run is tried again for a while before it counts as missed. */
const LATE = 3_600_000;

export function judgeRuns({ last, wanted, now }: RunFacts): Finding {
  if (!last)
    return warning('no pass has run yet', 'one comes every 15 minutes; if none does, docs/runbook.md, "no-pass"');
  if (last.schedule !== encodeSchedule(wanted))
    return warning(
      `deployed is ${show(decodeSchedule(last.schedule))}, cdk.json says ${show(wanted)}`,
      'npx cdk deploy; if that is just done, the next pass notices, within 15 minutes',
    );
  const due = wanted && nextFiring(wanted, new Date(last.at));
  const late = due ? now.getTime() - due.getTime() : 0;
  if (due && late > LATE)
    return problem(
      `the run of ${due.toISOString().slice(0, 16)} UTC has not come for ${showDuration(late / 1000)}`,
      'docs/runbook.md, "run-overdue"; the log of the digest function',
    );
  return ok(wanted ? 'no run of the schedule is overdue' : 'paused, as cdk.json says');
}

const show = (schedule: IssueSchedule | null): string =>
  schedule ? `${schedule.cron} in ${schedule.timeZone}` : 'paused';

export const judgeMissedRuns = (waiting: number, url: string): Finding =>
  waiting === 0
    ? ok('no scheduled run of the last 14 days has failed for good')
    : warning(
        `${waiting} scheduled ${waiting === 1 ? 'run' : 'runs'} of the last 14 days failed each time`,
        `aws sqs receive-message --queue-url ${url} shows one, and its error`,
      );

export const runsCheck: Check = {
  name: 'runs',
  look: async (place) => [await lookAtRuns(place), await lookAtMissed(place)],
};

async function lookAtRuns(place: Place): Promise<Finding> {
  const { issuesTable } = await place.deployed();
  const { schedule: cron, newsletter, paused } = place.settings();
  const dynamo = createDynamo();
  try {
    const last = await ask('dynamodb:GetItem', () => dynamoRuns(dynamo, issuesTable).last());
    const wanted = paused ? null : { cron, timeZone: newsletter.timeZone };
    return judgeRuns({ last, wanted, now: place.clock.now() });
  } finally {
    dynamo.destroy();
  }
}

async function lookAtMissed(place: Place): Promise<Finding> {
  const { missedRunsQueue } = await place.deployed();
  if (!missedRunsQueue) return warning('cannot look: the stack has no output MissedRunsQueue', 'npx cdk deploy');
  const { waiting } = await queueDepth(missedRunsQueue, place.clients);
  return judgeMissedRuns(waiting, missedRunsQueue);
}
