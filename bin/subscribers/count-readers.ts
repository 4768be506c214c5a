import type { SubscriberStatus } from '../../lambda/model/subscriber.ts';
import type { Reader, SubscriberStore } from '../../lambda/ports.ts';

/** A million rows are some seven hundred pages; one behind the other that is a minute. */
const PARTS = 8;

export interface ReaderCounts {
  readonly byStatus: Readonly<Record<SubscriberStatus, number>>;
  /** Of the active: who gets nothing for now. */
  readonly paused: number;
  /** By the day they joined, for the days asked for; whatever they are now. */
  readonly joined: ReadonlyMap<string, number>;
}

export interface Days {
  /** ISO 8601. */
  readonly now: string;
  /** "2026-11-22", the oldest first. */
  readonly days: readonly string[];
  readonly dayOf: (date: string) => string;
}

/** Goes through everybody once, all parts of the table side by side. */
export async function countReaders(
  { page }: Pick<SubscriberStore, 'page'>,
  { now, days, dayOf }: Days,
): Promise<ReaderCounts> {
  const byStatus = { pending: 0, active: 0, left: 0, suppressed: 0 };
  const joined = new Map(days.map((day) => [day, 0]));
  let paused = 0;
  // A time zone is fourteen hours at most: an older row needs no calendar.
  const oldest = new Date(Date.parse(days[0] ?? now) - 24 * 60 * 60 * 1000).toISOString();
  const count = ({ status, joinedAt, pausedUntil = '' }: Reader) => {
    byStatus[status] += 1;
    if (status === 'active' && pausedUntil > now) paused += 1;
    const day = joinedAt < oldest || status === 'pending' ? '' : dayOf(joinedAt);
    const before = joined.get(day);
    if (before !== undefined) joined.set(day, before + 1);
  };
  const walk = async (index: number) => {
    for (let from: string | null = ''; from !== null; ) {
      const { readers, next }: Awaited<ReturnType<SubscriberStore['page']>> = await page({ index, of: PARTS }, from);
      for (const reader of readers) count(reader);
      from = next;
    }
  };
  await Promise.all(Array.from({ length: PARTS }, (_, index) => walk(index)));
  return { byStatus, paused, joined };
}
