import type { Farewell, SubscriberFields } from '../model/subscriber.ts';
import type { Farewells, SubscriberStore } from '../ports.ts';

/** Subscribers of whom it is written down twice that they have left: in their row, and apart from it. */
export const keepingFarewells = <S extends SubscriberStore>(subscribers: S, farewells: Farewells): S => ({
  ...subscribers,
  async amend(id, change) {
    const farewell = farewellOf(id, change.set);
    if (!farewell) return subscribers.amend(id, change);
    // Side by side: whoever leaves has left even when the second cannot be written. Then the caller hears of it, and does both again.
    const [amended, kept] = await Promise.allSettled([subscribers.amend(id, change), farewells.keep(farewell)]);
    if (amended.status === 'rejected') throw amended.reason;
    if (kept.status === 'rejected') throw kept.reason;
    return amended.value;
  },
});

function farewellOf(subscriberId: string, set: SubscriberFields): Farewell | undefined {
  const { status, erasedAt, suppressedAt, leftAt, reason } = set;
  if (erasedAt) return { subscriberId, kind: 'erased', at: erasedAt };
  if (status === 'suppressed' && suppressedAt)
    return { subscriberId, kind: 'suppressed', at: suppressedAt, ...(reason ? { reason } : {}) };
  return status === 'left' && leftAt ? { subscriberId, kind: 'left', at: leftAt } : undefined;
}
