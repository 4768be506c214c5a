import { describe, expect, it } from 'vitest';
import { judgeSchedule } from '../../../../bin/doctor/checks/schedule.ts';
import { lines } from './lines.ts';

const NOW = new Date('2026-11-22T18:00:00Z');

describe('schedule', () => {
  const judge = (schedule: string, timeZone = 'Europe/Berlin') =>
    judgeSchedule({ schedule: `cron(${schedule})`, timeZone, now: NOW });

  it('shows the next five runs on the clocks of the zone', () => {
    expect(judge('0 7 ? * MON *')[0]?.details).toEqual([
      'Mon 2026-11-23 07:00 (06:00 UTC)',
      'Mon 2026-11-30 07:00 (06:00 UTC)',
      'Mon 2026-12-07 07:00 (06:00 UTC)',
      'Mon 2026-12-14 07:00 (06:00 UTC)',
      'Mon 2026-12-21 07:00 (06:00 UTC)',
    ]);
  });

  it.each([
    ['a time that the clocks skip', judge('30 2 * * ? *'), 'warning: no issue on 2027-03-28 02:30'],
    ['a year that is over', judge('0 7 * * ? 2020'), 'problem: cron(0 7 * * ? 2020) names no time'],
    ['a far year', judge('0 7 1 1 ? 2029'), 'warning: cron(0 7 1 1 ? 2029) runs on 2029-01-01 07:00'],
  ])('%s', (_, found, said) => expect(lines(found)).toContain(said));

  it('that does not run on the day of the change is not warned of', () => {
    expect(judge('30 2 ? * MON *').map(({ level }) => level)).toEqual(['ok']);
  });
});
