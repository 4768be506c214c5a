import type { ReaderCounts } from './count-readers.ts';
import { many } from './show-survey.ts';

const WIDTH = 40;

/** How many there are of each, and a bar for each day. */
export function showCounts({ byStatus, paused, joined }: ReaderCounts): readonly string[] {
  const { active, pending, left, suppressed } = byStatus;
  const most = Math.max(...joined.values());
  const total = [...joined.values()].reduce((sum, count) => sum + count, 0);
  const width = many(most).length;
  return [
    `${many(active)} active${paused > 0 ? ` (${many(paused)} of them paused)` : ''}`,
    `${many(pending)} pending, ${many(left)} left, ${many(suppressed)} suppressed`,
    `${many(total)} joined in the last ${joined.size} days`,
    ...(total === 0
      ? []
      : [...joined].map(([day, count]) => `${day}  ${many(count).padStart(width)}  ${bar(count / most)}`)),
  ].map((line) => line.trimEnd());
}

/** Whoever is there at all is seen. */
const bar = (share: number) => '█'.repeat(share > 0 ? Math.max(1, Math.round(share * WIDTH)) : 0);
