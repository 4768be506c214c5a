import { describe, expect, it } from 'vitest';
import { nextRuns, runsPerMonth } from '../../../bin/schedule/next-runs.ts';

/** A Sunday. */
const NOW = new Date('2026-11-22T18:00:00Z');

const next = (cron: string, count: number, timeZone = 'UTC', after = NOW) =>
  nextRuns(`cron(${cron})`, { timeZone, after, count }).map(({ local }) => local);

describe('the next runs of a schedule', () => {
  it.each([
    ['every day', '0 7 * * ? *', ['2026-11-23 07:00', '2026-11-24 07:00']],
    ['later today', '30 18 * * ? *', ['2026-11-22 18:30', '2026-11-23 18:30']],
    ['working days', '0 7 ? * MON-FRI *', ['2026-11-23 07:00', '2026-11-24 07:00']],
    ['1 is Sunday', '0 7 ? * 1 *', ['2026-11-29 07:00', '2026-12-06 07:00']],
    ['lists and steps', '0/30 7,9 1 * ? *', ['2026-12-01 07:00', '2026-12-01 07:30', '2026-12-01 09:00']],
    ['the last day', '0 7 L * ? *', ['2026-11-30 07:00', '2026-12-31 07:00', '2027-01-31 07:00', '2027-02-28 07:00']],
    ['the last working day', '0 7 LW * ? *', ['2026-11-30 07:00', '2026-12-31 07:00', '2027-01-29 07:00']],
    // 2026-12-05 is a Saturday, 2027-02-05 a Friday, 2027-06-05 a Saturday.
    ['the working day nearest the 5th', '0 7 5W * ? *', ['2026-12-04 07:00', '2027-01-05 07:00', '2027-02-05 07:00']],
    // 2027-05-01 is a Saturday: the Friday before is April.
    ['nearest the 1st, in its month', '0 7 1W 5 ? *', ['2027-05-03 07:00']],
    ['the last Friday', '0 7 ? * 6L *', ['2026-11-27 07:00', '2026-12-25 07:00', '2027-01-29 07:00']],
    ['the last Friday by name', '0 7 ? * FRIL *', ['2026-11-27 07:00']],
    ['the second Tuesday', '0 7 ? * 3#2 *', ['2026-12-08 07:00', '2027-01-12 07:00']],
    ['L as a weekday is Saturday', '0 7 ? * L *', ['2026-11-28 07:00', '2026-12-05 07:00']],
    ['a date and the last day', '0 7 15,L * ? *', ['2026-11-30 07:00', '2026-12-15 07:00']],
    ['leap days', '0 7 29 2 ? *', ['2028-02-29 07:00', '2032-02-29 07:00']],
    ['a year', '0 7 1 1 ? 2028', ['2028-01-01 07:00']],
    ['a year that is over', '0 7 1 1 ? 2020', []],
    ['a date that no month has', '0 7 31 2 ? *', []],
  ])('%s: %s', (_, cron, runs) => {
    expect(next(cron, runs.length + (runs.length === 0 ? 1 : 0))).toEqual(runs);
  });

  it('are on the clocks of the zone, and at their moment', () => {
    const [run] = nextRuns('cron(0 7 * * ? *)', { timeZone: 'Europe/Berlin', after: NOW, count: 1 });
    expect(run).toEqual({ local: '2026-11-23 07:00', at: new Date('2026-11-23T06:00:00Z') });
  });

  it('of a day that has begun in the zone already are not the day before', () => {
    expect(next('0 7 * * ? *', 1, 'Pacific/Auckland')).toEqual(['2026-11-24 07:00']);
  });

  it('have no moment where the clocks skip the time', () => {
    const runs = nextRuns('cron(30 2 * * ? *)', {
      timeZone: 'Europe/Berlin',
      after: new Date('2027-03-27T12:00:00Z'),
      count: 2,
    });
    expect(runs).toEqual([
      { local: '2027-03-28 02:30', at: undefined },
      { local: '2027-03-29 02:30', at: new Date('2027-03-29T00:30:00Z') },
    ]);
  });

  it('are one where the clocks show the time twice', () => {
    const runs = nextRuns('cron(30 2 * * ? *)', {
      timeZone: 'Europe/Berlin',
      after: new Date('2026-10-24T12:00:00Z'),
      count: 2,
    });
    expect(runs.map(({ at }) => at?.toISOString())).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-26T01:30:00.000Z']);
  });
});

it.each([
  ['0 7 * * ? *', 365 / 12],
  ['0 7 1 * ? *', 1],
  ['0 7,19 1 * ? *', 2],
  ['0 7 1 1 ? *', 1 / 12],
])('a schedule cron(%s) has %d runs a month', (cron, runs) => {
  expect(runsPerMonth(`cron(${cron})`, NOW)).toBeCloseTo(runs, 10);
});
