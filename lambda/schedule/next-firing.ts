import { isFiringDay } from './is-firing-day.ts';
import { parseCron } from './parse-cron.ts';
import { type ZoneOffset, zoneOffset } from './zone-offset.ts';

const MINUTE = 60_000;

/** Every calendar there is comes round in four years, but for the year field. */
const MOST_DAYS = 4 * 366;

/** When EventBridge Scheduler fires next; undefined when it never does. A local time that the clocks skip is left out. */
export function nextFiring(
  { cron, timeZone }: { readonly cron: string; readonly timeZone: string },
  after: Date,
): Date | undefined {
  const parsed = parseCron(cron);
  if (!parsed.ok)
    throw new RangeError(`Cannot tell when ${cron} fires next: it ${parsed.problem}; deploy with another`);
  const offset = zoneOffset(timeZone);
  const times = parsed.hours
    .flatMap((hour) => parsed.minutes.map((minute) => hour * 60 + minute))
    .toSorted((a, b) => a - b);
  const local = new Date(after.getTime() + offset(after.getTime()) * MINUTE);
  for (let day = 0; day <= MOST_DAYS; day += 1) {
    const date = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + day));
    if (!isFiringDay(parsed, date)) continue;
    const found = times
      .map((time) => instantOf(date.getTime() + time * MINUTE, offset))
      .find((at) => at > after.getTime());
    if (found !== undefined) return new Date(found);
  }
  return undefined;
}

/** NaN for a local time that does not exist. */
function instantOf(local: number, offset: ZoneOffset): number {
  const at = local - offset(local - offset(local) * MINUTE) * MINUTE;
  return at + offset(at) * MINUTE === local ? at : Number.NaN;
}
