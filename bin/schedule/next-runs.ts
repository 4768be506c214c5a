import { isFiringDay } from '../../lambda/schedule/is-firing-day.ts';
import { parseCron } from '../../lambda/schedule/parse-cron.ts';
import { type Run, runsAfter, timesOf } from '../../lambda/schedule/runs-after.ts';

export interface Wanted {
  readonly timeZone: string;
  readonly after: Date;
  /** Exclusive; without it as far as schedules are looked ahead at all, which is years. */
  readonly until?: Date;
  readonly count: number;
}

/** The next runs of an EventBridge Scheduler expression, in order; fewer where none is left. */
export function nextRuns(expression: string, { timeZone, after, until, count }: Wanted): readonly Run[] {
  const runs: Run[] = [];
  for (const run of runsAfter(expression, timeZone, after)) {
    if (runs.length === count || (until && timeOf(run) >= until.getTime())) break;
    runs.push(run);
  }
  return runs;
}

/** A run that the clocks skip has no moment: its local time, taken as UTC, is near enough. */
const timeOf = ({ at, local }: Run): number => at?.getTime() ?? Date.parse(`${local}Z`);

const DAY = 86_400_000;

/** How many runs a schedule has in a month, over the year that begins at `from`. */
export function runsPerMonth(expression: string, from: Date): number {
  const cron = parseCron(expression);
  if (!cron.ok) return 0;
  const days = Array.from({ length: 365 }, (_, index) => new Date(Math.floor(from.getTime() / DAY + index) * DAY));
  return (days.filter((day) => isFiringDay(cron, day)).length * timesOf(cron).length) / 12;
}
