import { isFiringDay } from './is-firing-day.ts';
import { type Cron, parseCron } from './parse-cron.ts';
import { type ZoneOffset, zoneOffset } from './zone-offset.ts';

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

/**
 * The runs of an EventBridge Scheduler expression behind a time, in order. Own, because its language is nobody else's: Croner comes
 * nearest, but has no "0/15" and no weekday "L" (Saturday), and moves a run that the clocks skip.
 */
export function* runsAfter(expression: string, timeZone: string, after: Date): Generator<Run> {
  const cron = parseCron(expression);
  if (!cron.ok) return;
  const times = timesOf(cron);
  const offset = zoneOffset(timeZone);
  const today = Math.floor((after.getTime() + offset(after.getTime()) * MINUTE) / DAY) * DAY;
  for (let day = today; day < today + DAYS_AHEAD * DAY; day += DAY) {
    if (!isFiringDay(cron, new Date(day))) continue;
    for (const time of times) {
      const wanted = day + time * MINUTE;
      const at = instantOf(wanted, offset);
      const isLater = at ? at.getTime() > after.getTime() : day > today;
      if (isLater) yield { local: new Date(wanted).toISOString().slice(0, 16).replace('T', ' '), at };
    }
  }
}

/** Minutes of the day, each once. */
export const timesOf = ({ hours, minutes }: Pick<Cron, 'hours' | 'minutes'>): readonly number[] =>
  [...new Set(hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)))].toSorted((a, b) => a - b);

/** The moment at which a zone's clocks show a local time, the first one where they show it twice. */
function instantOf(local: number, offset: ZoneOffset): Date | undefined {
  const moments = [local - DAY, local + DAY]
    .map((near) => offset(near))
    .filter((minutes) => offset(local - minutes * MINUTE) === minutes)
    .map((minutes) => local - minutes * MINUTE);
  return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
}
