import { describe, expect, test } from 'vitest';
import { nextFiring } from '../../lambda/schedule/next-firing.ts';

describe('the next firing', () => {
  test.each([
    // The cron, its zone, after when, and when it fires next; weekdays looked up in a calendar.
    ['0 7 * * ? *', 'UTC', '2026-11-22T06:59:59Z', '2026-11-22T07:00:00Z'],
    ['0 7 * * ? *', 'UTC', '2026-11-22T07:00:00Z', '2026-11-23T07:00:00Z'],
    ['0 7 * * ? *', 'Europe/Berlin', '2026-11-22T07:00:00Z', '2026-11-23T06:00:00Z'],
    ['0 7 * * ? *', 'Europe/Berlin', '2026-06-22T07:00:00Z', '2026-06-23T05:00:00Z'],
    ['0 1 * * ? *', 'Pacific/Auckland', '2026-11-22T13:00:00Z', '2026-11-23T12:00:00Z'],
    ['0/30 8-9 * * ? *', 'UTC', '2026-11-22T08:31:00Z', '2026-11-22T09:00:00Z'],
    ['0 7 ? * MON-FRI *', 'UTC', '2026-11-20T07:00:00Z', '2026-11-23T07:00:00Z'],
    ['0 7 1 * ? *', 'UTC', '2026-11-22T07:00:00Z', '2026-12-01T07:00:00Z'],
    ['0 7 L * ? *', 'UTC', '2027-02-01T07:00:00Z', '2027-02-28T07:00:00Z'],
    ['0 7 LW * ? *', 'UTC', '2027-02-01T07:00:00Z', '2027-02-26T07:00:00Z'],
    ['0 7 1W * ? *', 'UTC', '2027-04-30T08:00:00Z', '2027-05-03T07:00:00Z'],
    ['0 7 15W * ? *', 'UTC', '2026-11-01T08:00:00Z', '2026-11-16T07:00:00Z'],
    ['0 7 ? * FRIL *', 'UTC', '2026-11-22T08:00:00Z', '2026-11-27T07:00:00Z'],
    ['0 7 ? * 2#1 *', 'UTC', '2026-11-22T08:00:00Z', '2026-12-07T07:00:00Z'],
    ['0 7 ? * L *', 'UTC', '2026-11-22T08:00:00Z', '2026-11-28T07:00:00Z'],
    ['0 7 29 2 ? *', 'UTC', '2026-11-22T08:00:00Z', '2028-02-29T07:00:00Z'],
    ['0 7 1 1 ? 2030', 'UTC', '2026-11-22T08:00:00Z', '2030-01-01T07:00:00Z'],
    // Clocks in Berlin skip 02:00 to 03:00 on the 28th of March 2027, and have 02:30 twice on the 31st of October.
    ['30 2 * * ? *', 'Europe/Berlin', '2027-03-27T12:00:00Z', '2027-03-29T00:30:00Z'],
    ['30 2 * * ? *', 'Europe/Berlin', '2027-10-30T12:00:00Z', '2027-10-31T00:30:00Z'],
    ['30 2 * * ? *', 'Europe/Berlin', '2027-10-31T00:30:00Z', '2027-11-01T01:30:00Z'],
    ['0 7 31W * ? *', 'UTC', '2027-02-01T08:00:00Z', '2027-03-31T07:00:00Z'],
  ])('of cron(%s) in %s after %s', (cron, timeZone, after, next) => {
    expect(nextFiring({ cron: `cron(${cron})`, timeZone }, new Date(after))).toEqual(new Date(next));
  });

  test('of a schedule whose years are over is none', () => {
    expect(nextFiring({ cron: 'cron(0 7 * * ? 2020)', timeZone: 'UTC' }, new Date('2026-11-22'))).toBeUndefined();
  });
});
