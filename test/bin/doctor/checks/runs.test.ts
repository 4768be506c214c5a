import { describe, expect, it } from 'vitest';
import { judgeMissedRuns, judgeRuns } from '../../../../bin/doctor/checks/runs.ts';
import { encodeSchedule } from '../../../../lambda/config.ts';
import { lines } from './lines.ts';

const NOW = new Date('2026-11-22T18:00:00Z');

it.each([
  [0, 'ok: no scheduled run of the last 14 days has failed for good'],
  [1, 'warning: 1 scheduled run of the last 14 days failed each time → aws sqs receive-message --queue-url u'],
])('%i missed runs', (waiting, said) => expect(lines(judgeMissedRuns(waiting, 'u'))).toContain(said));

describe('runs', () => {
  const daily = { cron: 'cron(0 7 * * ? *)', timeZone: 'UTC' };
  const at = (time: string, schedule: typeof daily | null = daily) => ({
    at: time,
    schedule: encodeSchedule(schedule),
  });

  it.each([
    ['in time', at('2026-11-22T07:00:00.000Z'), daily, 'ok: no run of the schedule is overdue'],
    [
      'late',
      at('2026-11-21T07:00:00.000Z'),
      daily,
      'problem: the run of 2026-11-22T07:00 UTC has not come for 11 h 0 min',
    ],
    [
      'of another schedule',
      at('2026-11-22T07:00:00.000Z'),
      { ...daily, timeZone: 'Asia/Tokyo' },
      'warning: deployed is cron(0 7 * * ? *) in UTC, cdk.json says cron(0 7 * * ? *) in Asia/Tokyo',
    ],
    ['paused', at('2026-11-20T07:00:00.000Z', null), null, 'ok: paused, as cdk.json says'],
    [
      'not paused any more',
      at('2026-11-20T07:00:00.000Z', null),
      daily,
      'warning: deployed is paused, cdk.json says cron(0 7 * * ? *) in UTC',
    ],
    ['none yet', undefined, daily, 'warning: no pass has run yet'],
  ])('%s', (_, last, wanted, said) => expect(lines(judgeRuns({ last, wanted, now: NOW }))).toContain(said));
});
