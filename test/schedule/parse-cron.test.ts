import { describe, expect, test } from 'vitest';
import { parseCron } from '../../lambda/schedule/parse-cron.ts';

describe('parseCron reads the minutes and hours', () => {
  test.each([
    ['cron(0 7 * * ? *)', [0], [7]],
    ['cron(30 6,18 ? * MON-FRI *)', [30], [6, 18]],
    ['cron(0/20 9-11 ? * 2-6 2026-2030)', [0, 20, 40], [9, 10, 11]],
    ['cron(5 */8 1,15 JAN-jun/2 ? *)', [5], [0, 8, 16]],
    ['cron(0 8 L * ? *)', [0], [8]],
    ['cron(0 8 3W * ? *)', [0], [8]],
    ['cron(0 8 ? * 6L *)', [0], [8]],
    ['cron(0 8 ? * MON#1 *)', [0], [8]],
    ['cron(0 8 ? * TUE,THU *)', [0], [8]],
  ])('%s', (expression, minutes, hours) => {
    expect(parseCron(expression)).toMatchObject({ ok: true, minutes, hours });
  });
});

describe('parseCron says what is wrong', () => {
  test.each([
    ['', 'is not of the form cron(…)'],
    ['rate(1 day)', 'is not of the form cron(…)'],
    ['cron(0 7 * * ? *) ', 'is not of the form cron(…)'],
    ['cron()', 'has no fields, not six'],
    ['cron(0 7 * * *)', 'has five fields, not six'],
    ['cron(0 0 7 * * ? *)', 'has seven fields, not six'],
    ['cron(60 7 * * ? *)', 'has "60" for the minutes, which goes from 0 to 59'],
    ['cron(0 24 * * ? *)', 'has "24" for the hours, which goes from 0 to 23'],
    ['cron(0 7 32 * ? *)', 'has "32" for the day of month, which goes from 1 to 31'],
    ['cron(0 7 1 13 ? *)', 'has "13" for the month, which goes from 1 to 12 or JAN-DEC'],
    ['cron(0 7 ? * 0 *)', 'has "0" for the day of week, which goes from 1 to 7 or SUN-SAT'],
    ['cron(0 7 ? * MO *)', 'has "MO" for the day of week, which goes from 1 to 7 or SUN-SAT'],
    ['cron(0 7 * * ? 1969)', 'has "1969" for the year, which goes from 1970 to 2199'],
    ['cron(0 9-7 * * ? *)', 'has "9-7" for the hours, which goes from 0 to 23'],
    ['cron(0 7, * * ? *)', 'has "7," for the hours, which goes from 0 to 23'],
    ['cron(0/0 7 * * ? *)', 'has "0/0" for the minutes, which goes from 0 to 59'],
    ['cron(-1 7 * * ? *)', 'has "-1" for the minutes, which goes from 0 to 59'],
    ['cron(? 7 * * ? *)', 'has "?" for the minutes, which goes from 0 to 59'],
    ['cron(0 7 * * * *)', 'names a day of month and a day of week; one of the two must be "?"'],
    ['cron(0 7 1 * MON *)', 'names a day of month and a day of week; one of the two must be "?"'],
    ['cron(0 7 ? * ? *)', 'has "?" for the day of month and the day of week; one of the two must say when'],
  ])('%s', (expression, problem) => {
    expect(parseCron(expression)).toEqual({ ok: false, problem });
  });
});
