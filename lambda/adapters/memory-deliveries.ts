import type { Delivery } from '../model.ts';
import type { DeliveryStore } from '../ports.ts';

/** Deliveries in memory, for simulation and tests of what stands above. */
export function memoryDeliveries(): DeliveryStore {
  const rows = new Map<string, Delivery>();
  const keyOf = (issueId: string, subscriberId: string) => `${issueId}#${subscriberId}`;
  const write = (delivery: Delivery, allowed: readonly (Delivery['status'] | undefined)[]) => {
    const key = keyOf(delivery.issueId, delivery.subscriberId);
    if (!allowed.includes(rows.get(key)?.status)) return false;
    rows.set(key, delivery);
    return true;
  };
  return {
    claim: async (issueId, subscriberId, at) =>
      write({ issueId, subscriberId, status: 'claimed', at }, [undefined, 'released']),
    async settle(delivery) {
      write(delivery, ['claimed', 'uncertain']);
    },
    async suppress(issueId, subscriberId, at, reason) {
      write({ issueId, subscriberId, status: 'suppressed', at, reason }, [undefined, 'released']);
    },
    get: async (issueId, ids) => ids.flatMap((id) => rows.get(keyOf(issueId, id)) ?? []),
  };
}
