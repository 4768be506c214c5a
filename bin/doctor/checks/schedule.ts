import type { Run } from '../../../lambda/schedule/runs-after.ts';
import { nextRuns } from '../../schedule/next-runs.ts';
import type { Check } from '../check.ts';
import { type Finding, ok, problem, warning } from '../finding.ts';

export interface ScheduleFacts {
  readonly schedule: string;
  readonly timeZone: string;
  readonly now: Date;
}

const SHOWN = 5;
/** Changes of the clocks within so many days are told. */
const DAYS_AHEAD = 366;
/** More runs than this in a year are one every few minutes. */
const MOST_RUNS = 4_000;

export function judgeSchedule({ schedule, timeZone, now }: ScheduleFacts): readonly Finding[] {
  const until = new Date(now.getTime() + DAYS_AHEAD * 86_400_000);
  const year = nextRuns(schedule, { timeZone, after: now, until, count: MOST_RUNS });
  const runs = year.filter(({ at }) => at !== undefined);
  if (runs.length === 0) return [judgeNone({ schedule, timeZone, now })];
  const shown = runs.slice(0, SHOWN).map((run) => show(run, timeZone));
  const skipped = year.filter(({ at }) => at === undefined);
  return [
    ok(`${schedule} in ${timeZone}; next`, undefined, shown),
    ...skipped.map(({ local }) =>
      warning(
        `no issue on ${local}: the clocks in ${timeZone} skip that time`,
        'choose another hour for newsletter.schedule in cdk.json',
      ),
    ),
  ];
}

function judgeNone({ schedule, timeZone, now }: ScheduleFacts): Finding {
  const [later] = nextRuns(schedule, { timeZone, after: now, count: 1 });
  if (later) return warning(`${schedule} runs on ${later.local} (${timeZone}) and not before`, 'is that meant?');
  return problem(`${schedule} names no time that is still to come`, 'correct newsletter.schedule in cdk.json');
}

/** "Mon 2026-11-23 07:00 (06:00 UTC)" */
function show({ local, at }: Run, timeZone: string): string {
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${local}Z`));
  const utc = at?.toISOString().slice(11, 16);
  return `${weekday} ${local}${timeZone === 'UTC' ? '' : ` (${utc} UTC)`}`;
}

export const scheduleCheck: Check = {
  name: 'schedule',
  async look({ settings, clock }) {
    const { schedule, newsletter } = settings();
    return judgeSchedule({ schedule, timeZone: newsletter.timeZone, now: clock.now() });
  },
};
