import { describe, expect, it } from 'vitest';
import { judgeAudience } from '../../../../bin/doctor/checks/audience.ts';
import { lines } from './lines.ts';

describe('audience', () => {
  const quota = { maxSendRate: 14, max24HourSend: 50_000, sentLast24Hours: 0 };
  const judge = (readers: number, change: Partial<typeof quota> = {}, senders = 2, isAbout = false) =>
    lines(judgeAudience({ audience: { readers, isAbout }, quota: { ...quota, ...change }, senders }));

  it.each([
    ['nobody', judge(0), 'warning: no reader yet'],
    ['one', judge(1), 'ok: 1 reader: 1 s at 14 a second'],
    ['a few', judge(1000), 'ok: 1,000 readers: 1 min at 14 a second; the limit is 50,000'],
    [
      'more than a day takes',
      judge(100_000),
      '100,000 readers: 2 h 5 min at 14 a second, but the limit of 50,000 mails in 24 hours makes it 3 days',
    ],
    [
      'a day that is used up',
      judge(40_000, { sentLast24Hours: 20_000 }),
      'warning: 40,000 readers: 50 min at 14 a second, but 20,000 of 50,000 mails were sent',
    ],
    ['counted by DynamoDB', judge(40_000, {}, 2, true), 'ok: about 40,000'],
    ['no limit', judge(100_000, { max24HourSend: Number.POSITIVE_INFINITY }), 'ok: 100,000'],
    [
      'too few senders',
      judge(1_000_000, { maxSendRate: 500, max24HourSend: 5_000_000 }),
      'a rate of 500 a second needs 10',
    ],
    ['few senders for few', judge(10_000, { maxSendRate: 500 }), 'ok: 10,000 readers'],
  ])('%s', (_, said, expected) => expect(said).toContain(expected));
});
