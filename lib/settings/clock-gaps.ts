import { type ZoneOffset, zoneOffset } from '../../lambda/schedule/zone-offset.ts';

/** Local times that a zone leaves out when its clocks go forward, in minutes of the day. */
export interface ClockGap {
  /** The local day, "2027-03-28". */
  readonly day: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The gaps of the year that begins at `start`; most zones with summer time have one, the others none. */
export function clockGaps(timeZone: string, start: Date): readonly ClockGap[] {
  const offset = zoneOffset(timeZone);
  const gaps: ClockGap[] = [];
  for (let time = start.getTime(); time < start.getTime() + 366 * DAY; time += DAY) {
    const before = offset(time);
    if (offset(time + DAY) > before) gaps.push(gapAt(changeBetween(time, time + DAY, offset), before, offset));
  }
  return gaps;
}

/** The first minute with the new offset, by halving. */
function changeBetween(from: number, to: number, offset: ZoneOffset): number {
  let [before, after] = [from, to];
  while (after - before > MINUTE) {
    const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
    if (offset(middle) === offset(from)) before = middle;
    else after = middle;
  }
  return Math.floor(after / MINUTE) * MINUTE;
}

function gapAt(change: number, before: number, offset: ZoneOffset): ClockGap {
  const local = new Date(change + before * MINUTE);
  const from = local.getUTCHours() * 60 + local.getUTCMinutes();
  return { day: local.toISOString().slice(0, 10), from, to: from + offset(change) - before };
}
