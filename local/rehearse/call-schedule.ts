import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetScheduleCommand, ListSchedulesCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import type { ScheduleResult } from '../../lambda/run-schedule.ts';

/** What EventBridge puts in the place of this is the time for which the schedule was set; MiniStack leaves it as it is. */
const SCHEDULED_TIME = '<aws.scheduler.scheduled-time>';

/** Does what the deployed schedule of that kind does when its time comes: calls its target with its input. */
export async function callSchedule(kind: 'issue' | 'pass', scheduledAt: Date): Promise<ScheduleResult> {
  const { Arn, Input = '' } = await targetOf(kind);
  const Payload = Input.replace(SCHEDULED_TIME, `${scheduledAt.toISOString().slice(0, 19)}Z`);
  const answer = await new LambdaClient({}).send(new InvokeCommand({ FunctionName: Arn, Payload }));
  const text = Buffer.from(answer.Payload ?? []).toString();
  if (answer.FunctionError) throw new Error(`Cannot make the issue: the digest function failed with ${text}`);
  return JSON.parse(text);
}

async function targetOf(kind: string) {
  const scheduler = new SchedulerClient({});
  const { Schedules = [] } = await scheduler.send(new ListSchedulesCommand({}));
  const all = await Promise.all(
    Schedules.map(({ Name, GroupName }) => scheduler.send(new GetScheduleCommand({ Name, GroupName }))),
  );
  const target = all.find((schedule) => schedule.Target?.Input?.includes(`"kind":"${kind}"`))?.Target;
  if (!target) throw new Error(`Cannot call the schedule: none of the ${all.length} deployed ones asks for "${kind}"`);
  return target;
}
