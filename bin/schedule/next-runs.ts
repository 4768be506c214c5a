import { offsetIn } from '../../lib/settings/clock-gaps.ts';
import { parseCron } from '../../lib/settings/parse-cron.ts';
import { runDays } from './run-days.ts';

/** One time that a schedule names. */
export interface Run {
  /** On the clocks of its zone: "2026-11-23 07:00". */
  readonly local: string;
  /** Undefined where the zone's clocks skip that time: EventBridge Scheduler then leaves the run out. */
  readonly at: Date | undefined;
}

const DAY = 86_400_000;
const MINUTE = 60_000;
/** A schedule of 29 February waits at most so long; what names nothing until then has ended. */
const DAYS_AHEAD = 366 * 9;

export interface Wanted {
  readonly timeZone: string;
  readonly after: Date;
  readonly count: number;
}

/** The next runs of an EventBridge Scheduler expression, in order; fewer where none is left. */
export function nextRuns(expression: string, { timeZone, after, count }: Wanted): readonly Run[] {
  const runs: Run[] = [];
  for (const run of runsAfter(expression, timeZone, after)) {
    if (runs.length === count) break;
    runs.push(run);
  }
  return runs;
}

function* runsAfter(expression: string, timeZone: string, after: Date): Generator<Run> {
  const cron = parseCron(expression);
  if (!cron.ok) return;
  const isRunDay = runDays(fieldsOf(expression));
  const times = timesOf(cron);
  const offset = offsetIn(timeZone);
  const today = Math.floor((after.getTime() + offset(after.getTime()) * MINUTE) / DAY) * DAY;
  for (let day = today; day < today + DAYS_AHEAD * DAY; day += DAY) {
    if (!isRunDay(new Date(day))) continue;
    for (const time of times) {
      const wanted = day + time * MINUTE;
      const at = instantOf(wanted, offset);
      const isLater = at ? at.getTime() > after.getTime() : day > today;
      if (isLater) yield { local: new Date(wanted).toISOString().slice(0, 16).replace('T', ' '), at };
    }
  }
}

/** How many runs a schedule has in a month, over the year that begins at `from`. */
export function runsPerMonth(expression: string, from: Date): number {
  const cron = parseCron(expression);
  if (!cron.ok) return 0;
  const isRunDay = runDays(fieldsOf(expression));
  const days = Array.from({ length: 365 }, (_, index) => new Date(Math.floor(from.getTime() / DAY + index) * DAY));
  return (days.filter(isRunDay).length * timesOf(cron).length) / 12;
}

const fieldsOf = (expression: string): readonly string[] =>
  expression
    .slice('cron('.length, -1)
    .split(' ')
    .filter((text) => text !== '');

/** Minutes of the day, each once. */
const timesOf = ({ hours, minutes }: { readonly hours: readonly number[]; readonly minutes: readonly number[] }) =>
  [...new Set(hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)))].toSorted((a, b) => a - b);

/** The moment at which a zone's clocks show a local time, the first one where they show it twice. */
function instantOf(local: number, offset: (time: number) => number): Date | undefined {
  const moments = [local - DAY, local + DAY]
    .map((near) => offset(near))
    .filter((minutes) => offset(local - minutes * MINUTE) === minutes)
    .map((minutes) => local - minutes * MINUTE);
  return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
}
