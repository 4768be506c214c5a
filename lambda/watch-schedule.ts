import { encodeSchedule } from './config.ts';
import type { IssueSchedule } from './model/settings.ts';
import type { Clock, RunStore } from './ports.ts';
import { nextFiring } from './schedule/next-firing.ts';

export interface WatchPorts {
  readonly clock: Clock;
  readonly runs: RunStore;
  /** Null while no issues are to be made. */
  readonly schedule: IssueSchedule | null;
}

const HOUR = 3_600_000;

/** Writes down that a run came to something: an issue, or the knowledge that there is none to make. */
export const noteRun = (scheduledAt: string, { runs, schedule }: WatchPorts): Promise<void> =>
  runs.note({ at: new Date(scheduledAt).toISOString(), schedule: encodeSchedule(schedule) });

/**
 * Hours since a run was due that nobody has heard of. An alarm cannot find this out from silence: CloudWatch looks back a week at
 * most, and an issue may be a monthly one. So each pass asks the calendar, and the alarms are on its answer and on the passes.
 */
export async function hoursOverdue({ clock, runs, schedule }: WatchPorts): Promise<number> {
  const now = clock.now();
  const name = encodeSchedule(schedule);
  const last = await runs.last();
  if (last?.schedule !== name) {
    // Nothing was due before the schedule was what it is.
    await runs.note({ at: now.toISOString(), schedule: name });
    return 0;
  }
  const due = schedule && nextFiring(schedule, new Date(last.at));
  return due ? Math.max(0, (now.getTime() - due.getTime()) / HOUR) : 0;
}
