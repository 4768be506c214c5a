import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../bin/simulate/scenario.ts';
import { sendersFor } from '../../bin/simulate/scenario.ts';
import { simulate } from '../../bin/simulate/simulate.ts';
import { NEWSLETTER } from '../journey/memory-cloud.ts';

function run(change: Partial<Scenario>) {
  const rate = change.rate ?? 50;
  const scenario: Scenario = {
    subscribers: 400,
    rate,
    quota: 1_000_000,
    seed: 1,
    senders: sendersFor(rate),
    kill: 0,
    throttle: 0,
    drop: 0,
    lostEvents: 0,
    sending: { uncertain: 'resend', sendWindow: 6, canary: { share: 0, wait: 30 } },
    ...change,
  };
  return simulate({ scenario, newsletter: NEWSLETTER });
}

const HOLD = { uncertain: 'hold', sendWindow: 6, canary: { share: 0, wait: 30 } } as const;

/** audience = sent + refused + suppressed + uncertain + waiting. */
const gapOf = ({ audience, sent, refused, suppressed, uncertain, waiting }: Awaited<ReturnType<typeof run>>) =>
  audience - (sent + refused + suppressed + uncertain + waiting);

describe('a simulated send', () => {
  it('of 5,000 copies with every fault and a hundred kills gives everybody one', async () => {
    const result = await run({ subscribers: 5000, kill: 0.95, throttle: 0.01, drop: 0.01 });
    expect(result.copies).toEqual({ '0': 0, '1': 5000, '2': 0 });
    expect([result.kills >= 100, result.throttled > 0, result.unanswered > 0, result.status]).toEqual([
      true,
      true,
      true,
      'sent',
    ]);
  }, 60_000);

  it('gives everybody one copy for each of twenty seeds', async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const { copies, kills } = await run({ seed, kill: 0.7, throttle: 0.02, drop: 0.02 });
      expect({ seed, copies, isHurt: kills > 0 }).toEqual({ seed, copies: { '0': 0, '1': 400, '2': 0 }, isHurt: true });
    }
  }, 60_000);

  it('with lost events doubles nobody under hold, and names at least all who have none', async () => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const result = await run({ seed, kill: 0.7, drop: 0.02, lostEvents: 0.3, sending: HOLD });
      expect(result.copies['2']).toBe(0);
      expect(result.copies['0']).toBeLessThanOrEqual(result.uncertain);
    }
  }, 60_000);

  it('with lost events leaves nobody out under resend', async () => {
    const results = [];
    for (let seed = 1; seed <= 5; seed += 1) results.push(await run({ seed, kill: 0.7, drop: 0.02, lostEvents: 0.3 }));
    expect(results.map(({ copies }) => copies['0'])).toEqual([0, 0, 0, 0, 0]);
    // Not one in five: this shows that the faults are real, and what events are good for.
    expect(results.some(({ copies }) => (copies['2'] ?? 0) > 0)).toBe(true);
  }, 60_000);

  it.each([
    [1, 300],
    [14, 1500],
    [100, 5000],
    [1000, 10_000],
  ])(
    'uses the rate of %i a second, and is hardly throttled',
    async (rate, subscribers) => {
      const { rateUsed, throttledShare } = await run({ rate, subscribers });
      expect(rateUsed).toBeGreaterThanOrEqual(0.95 * 0.95);
      expect(throttledShare).toBeLessThan(0.005);
    },
    60_000,
  );

  it('stops before the daily quota and goes on the next day by itself', async () => {
    const { copies, overQuota, virtualSeconds } = await run({ quota: 150 });
    expect([copies, overQuota, Math.round(virtualSeconds / 86_400)]).toEqual([{ '0': 0, '1': 400, '2': 0 }, 0, 2]);
  }, 60_000);

  it('comes out the same for the same seed', async () => {
    const [a, b] = [await run({ kill: 0.5, seed: 7 }), await run({ kill: 0.5, seed: 7 })];
    expect([b.virtualSeconds, b.kills, b.throttled, b.unanswered]).toEqual([
      a.virtualSeconds,
      a.kills,
      a.throttled,
      a.unanswered,
    ]);
  });

  it('costs at most 3.5 % on top of SES', async () => {
    expect((await run({ subscribers: 8000, rate: 200 })).overheadPercent).toBeLessThan(3.5);
  }, 60_000);

  it('under any schedule of faults ends, sums, and doubles nobody while events arrive', async () => {
    const share = fc.double({ min: 0, max: 0.5, noNaN: true });
    const faults = fc.record({
      seed: fc.nat(),
      kill: share,
      throttle: share,
      drop: share,
      rate: fc.constantFrom(5, 50, 300),
    });
    await fc.assert(
      fc.asyncProperty(faults, async (change) => {
        const result = await run({ subscribers: 120, ...change });
        expect([result.status, gapOf(result), result.copies]).toEqual(['sent', 0, { '0': 0, '1': 120, '2': 0 }]);
      }),
      { seed: 6, numRuns: 25 },
    );
  }, 60_000);
});
