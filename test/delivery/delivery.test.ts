import { describe, expect, it } from 'vitest';
import { issueIdOf } from '../../lambda/delivery/issue-id.ts';
import { createPace } from '../../lambda/delivery/pace.ts';
import { addCounts, EMPTY_COUNTS, tally } from '../../lambda/delivery/tally.ts';
import type { Delivery, DeliveryStatus } from '../../lambda/model/delivery.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import { virtualClock } from '../virtual-clock.ts';

describe('an issue id', () => {
  it.each([
    ['2026-11-22T07:00:00Z', '2026-11-22-0700'],
    ['2026-11-22T07:00:59.999Z', '2026-11-22-0700'],
    ['2026-11-22T08:30:00+01:00', '2026-11-22-0730'],
  ])('of %s is %s', (time, id) => {
    expect(issueIdOf(time)).toBe(id);
  });

  it('is refused for what is no time', () => {
    expect(() => issueIdOf('soon')).toThrow('Cannot name the issue: "soon"');
  });
});

describe('a pace of 10 a second', () => {
  it('lets 20 through in two seconds, with no burst at the start', async () => {
    const clock = virtualClock();
    const pace = createPace(10, clock);
    for (let i = 0; i < 20; i += 1) await pace.turn();
    expect(clock.elapsed()).toBe(2000);
  });

  it('is a tenth slower after it was told so, however often within a second', async () => {
    const clock = virtualClock();
    const pace = createPace(10, clock);
    for (let i = 0; i < 20; i += 1) pace.slowDown();
    for (let i = 0; i < 9; i += 1) await pace.turn();
    expect(clock.elapsed()).toBeCloseTo(1000, -1);
  });

  it('grows back when the throttles end', async () => {
    const clock = virtualClock();
    const pace = createPace(10, clock);
    for (let i = 0; i < 5; i += 1) {
      pace.slowDown();
      await clock.wait(1000);
    }
    for (let i = 0; i < 60; i += 1) await pace.turn();
    const before = clock.elapsed();
    for (let i = 0; i < 10; i += 1) await pace.turn();
    expect(clock.elapsed() - before).toBeCloseTo(1000, -1);
  });

  it('makes up for a second that nobody used, at twice the speed, and for no more', async () => {
    const clock = virtualClock();
    const pace = createPace(10, clock);
    await clock.wait(60_000);
    const times = [];
    for (let i = 0; i < 30; i += 1) {
      await pace.turn();
      times.push(clock.elapsed() - 60_000);
    }
    expect([times[1], times[19], times[29]]).toEqual([50, 950, 1900]);
  });

  it('takes back a turn in which nothing was sent', async () => {
    const clock = virtualClock();
    const pace = createPace(10, clock);
    for (let i = 0; i < 10; i += 1) {
      await pace.turn();
      pace.giveBack();
    }
    expect(clock.elapsed()).toBeLessThanOrEqual(600);
  });

  it('follows a new limit', async () => {
    const clock = virtualClock();
    const pace = createPace(10, clock);
    pace.setLimit(100);
    for (let i = 0; i < 100; i += 1) await pace.turn();
    expect(clock.elapsed()).toBeCloseTo(1000, -1);
  });
});

const FROZEN = '2026-11-22T07:00:00.000Z';
const LOST_BEFORE = '2026-11-22T07:05:00.000Z';
const OVERDUE_BEFORE = '2026-11-22T06:30:00.000Z';

const reader = (id: string, change: Partial<Subscriber> = {}): Subscriber => ({
  id,
  address: `${id}@example.com`,
  status: 'active',
  token: 't',
  joinedAt: '2026-01-01T00:00:00.000Z',
  ...change,
});
const delivery = (subscriberId: string, status: DeliveryStatus, at = '2026-11-22T07:06:00.000Z'): Delivery => ({
  issueId: 'i',
  subscriberId,
  status,
  at,
});
const tallyOf = (subscribers: Subscriber[], deliveries: Delivery[] = []) =>
  tally(subscribers, deliveries, { frozenAt: FROZEN, claimsLostBefore: LOST_BEFORE, overdueBefore: OVERDUE_BEFORE });

describe('the tally of an issue', () => {
  it('has everybody wait who is active and has no delivery', () => {
    expect(tallyOf([reader('a')])).toEqual({
      toSend: ['a'],
      overdue: [],
      counts: { ...EMPTY_COUNTS, audience: 1, waiting: 1 },
    });
  });

  it.each([
    ['has not confirmed', { status: 'pending' }],
    ['has left', { status: 'left' }],
    ['is suppressed', { status: 'suppressed' }],
    ['pauses past its time', { pausedUntil: '2026-11-22T07:00:00.001Z' }],
    ['joined after it was frozen', { joinedAt: '2026-11-22T07:00:00.001Z' }],
  ] as const)('leaves out who %s', (_, change) => {
    expect(tallyOf([reader('a', change)])).toEqual({ toSend: [], overdue: [], counts: EMPTY_COUNTS });
  });

  it('has somebody wait whose pause ended just in time', () => {
    expect(tallyOf([reader('a', { pausedUntil: FROZEN })]).toSend).toEqual(['a']);
  });

  it('still counts who left after their copy was sent', () => {
    expect(tallyOf([reader('a', { status: 'left' })], [delivery('a', 'sent')]).counts).toMatchObject({
      audience: 1,
      sent: 1,
    });
  });

  it.each(['sent', 'refused', 'suppressed', 'uncertain'] as const)('queues nobody again whose copy is %s', (status) => {
    expect(tallyOf([reader('a')], [delivery('a', status)])).toEqual({
      toSend: [],
      overdue: [],
      counts: { ...EMPTY_COUNTS, audience: 1, [status]: 1 },
    });
  });

  it('queues again whose copy was released', () => {
    expect(tallyOf([reader('a')], [delivery('a', 'released')]).toSend).toEqual(['a']);
  });

  it('lets a fresh claim be', () => {
    expect(tallyOf([reader('a')], [delivery('a', 'claimed')])).toMatchObject({ toSend: [], counts: { waiting: 1 } });
  });

  it('calls a claim uncertain whose sender must be dead, and sends nothing', () => {
    const lost = delivery('a', 'claimed', '2026-11-22T07:04:59.999Z');
    expect(tallyOf([reader('a')], [lost])).toMatchObject({ toSend: [], counts: { uncertain: 1 } });
  });

  it.each(['claimed', 'uncertain'] as const)('names what is %s and of which SES said nothing in time', (status) => {
    const row = delivery('a', status, '2026-11-22T06:29:59.999Z');
    expect(tallyOf([reader('a')], [row])).toMatchObject({ overdue: [row], counts: { uncertain: 1, overdue: 1 } });
  });

  it('counts bounces and complaints among the sent', () => {
    const fates = ['bounced', 'complained', 'softBounced'] as const;
    const rows = fates.map((fate) => ({ ...delivery(fate, 'sent'), fate }));
    const { counts } = tallyOf(
      fates.map((id) => reader(id)),
      rows,
    );
    expect(counts).toMatchObject({ audience: 3, sent: 3, bounced: 1, complained: 1 });
  });

  it('adds up page by page', () => {
    const one = { ...EMPTY_COUNTS, audience: 2, sent: 1, waiting: 1 };
    expect(addCounts(one, one)).toEqual({ ...EMPTY_COUNTS, audience: 4, sent: 2, waiting: 2 });
  });
});
