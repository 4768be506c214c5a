import { describe, expect, test } from 'vitest';
import { clockGaps } from '../../lib/settings/clock-gaps.ts';
import { settingsWarnings } from '../../lib/settings/warnings.ts';
import { checkSettings } from '../../lib/settings.ts';
import { cdkJson } from './cdk-json.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

function warningsFor(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const checked = checkSettings({
    ...cdkJson.context.newsletter,
    from: 'digest@verbatim.news',
    alarmEmail: 'you@verbatim.news',
    ...changes,
  });
  if (!checked.ok) throw new Error(checked.problems.join('\n'));
  return settingsWarnings(checked.settings, NOW).map(({ message }) => message);
}

describe('the hour that a zone skips', () => {
  test.each([
    ['Europe/Berlin', '2027-03-28', 120, 180],
    ['Europe/London', '2027-03-28', 60, 120],
    ['America/New_York', '2027-03-14', 120, 180],
    ['Australia/Lord_Howe', '2027-10-03', 120, 150],
    ['America/Santiago', '2027-09-05', 0, 60],
  ])('%s', (zone, day, from, to) => {
    expect(clockGaps(zone, NOW)).toEqual([{ day, from, to }]);
  });

  test.each(['UTC', 'Asia/Tokyo', 'Asia/Kolkata'])('%s skips none', (zone) => {
    expect(clockGaps(zone, NOW)).toEqual([]);
  });
});

test('a run that falls into the skipped hour is warned of, with the day', () => {
  expect(warningsFor({ schedule: 'cron(30 2 * * ? *)' })).toEqual([
    'Cannot run cron(30 2 * * ? *) on 2027-03-28: clocks in Europe/Berlin skip 02:00 to 03:00, and the run with it; choose another hour for newsletter.schedule in cdk.json',
  ]);
});

describe('no run is lost', () => {
  test.each([
    ['cron(0 7 * * ? *)', 'Europe/Berlin'],
    ['cron(0 3 * * ? *)', 'Europe/Berlin'],
    ['cron(30 1 * * ? *)', 'Europe/Berlin'],
    ['cron(30 2 * * ? *)', 'Asia/Tokyo'],
  ])('%s in %s', (schedule, timeZone) => {
    expect(warningsFor({ schedule, timeZone })).toEqual([]);
  });
});

describe('a sender of an example domain is warned of', () => {
  test.each(['digest@example.com', 'digest@news.example.org', 'digest@verbatim.test'])('%s', (from) => {
    expect(warningsFor({ from })).toEqual([expect.stringMatching(`^Cannot send as "${from}": `)]);
  });
});

test('alarms that nobody would hear are warned of', () => {
  expect(warningsFor({ alarmEmail: undefined })).toEqual([expect.stringMatching('^Cannot tell anybody when an alarm')]);
});

test('a sender of a real domain is not', () => {
  expect(warningsFor({ from: 'digest@myexample.com' })).toEqual([]);
});

describe('a zone', () => {
  const hostedZone = { id: 'Z0123456789ABCDEFGHIJ', name: 'verbatim.news' };

  test('of which nothing is made is warned of', () => {
    expect(warningsFor({ hostedZone, identity: 'existing' })).toEqual([
      expect.stringMatching(/^Cannot use the zone "verbatim\.news": the identity is there already/),
    ]);
  });

  test.each([
    ['for the sender’s records', { hostedZone, identity: 'create' }],
    ['for the readers’ pages', { hostedZone, identity: 'existing', domain: 'news.verbatim.news' }],
  ])('%s is not', (_, changes) => expect(warningsFor(changes)).toEqual([]));
});
