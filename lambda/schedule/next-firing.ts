import type { IssueSchedule } from '../model/settings.ts';
import { runsAfter } from './runs-after.ts';

/** When EventBridge Scheduler fires next; undefined when it never does. A local time that the clocks skip is left out. */
export function nextFiring({ cron, timeZone }: IssueSchedule, after: Date): Date | undefined {
  for (const { at } of runsAfter(cron, timeZone, after)) if (at) return at;
  return undefined;
}
