import type { Delivery, DeliveryStatus } from '../model/delivery.ts';
import type { DeliveryStore, DeliveryTraces } from '../ports.ts';
import { milderFates } from './milder-fates.ts';

type Known = DeliveryStatus | undefined;

const UNSENT: readonly Known[] = [undefined, 'released'];
const OPEN: readonly Known[] = ['claimed', 'uncertain'];
const UNPROVEN: readonly Known[] = [undefined, 'claimed', 'uncertain', 'released', 'suppressed'];

/** Deliveries in memory, for simulation and tests of what stands above. */
export function memoryDeliveries(): DeliveryStore & DeliveryTraces {
  const issues = new Map<string, Map<string, Delivery>>();
  const rowsOf = (issueId: string) => {
    const known = issues.get(issueId);
    if (known) return known;
    const rows = new Map<string, Delivery>();
    issues.set(issueId, rows);
    return rows;
  };
  const write = (delivery: Delivery, allowed: (row: Delivery | undefined) => boolean) => {
    const rows = rowsOf(delivery.issueId);
    const row = rows.get(delivery.subscriberId);
    if (!allowed(row)) return false;
    rows.set(delivery.subscriberId, row ? { ...row, ...delivery } : delivery);
    return true;
  };
  const among = (statuses: readonly Known[]) => (row: Delivery | undefined) => statuses.includes(row?.status);
  return {
    erase: async (subscriberId, issueIds) => issueIds.filter((id) => rowsOf(id).delete(subscriberId)).length,
    claim: async (issueId, subscriberId, at) => write({ issueId, subscriberId, status: 'claimed', at }, among(UNSENT)),
    async settle(delivery) {
      write(delivery, among(OPEN));
    },
    async suppress(issueId, subscriberId, at, reason) {
      write({ issueId, subscriberId, status: 'suppressed', at, reason }, among(UNSENT));
    },
    get: async (issueId, ids) => {
      const rows = rowsOf(issueId);
      return ids.flatMap((id) => rows.get(id) ?? []);
    },
    giveUp: async ({ issueId, subscriberId, status, at: seen }, at) =>
      write({ issueId, subscriberId, status: 'released', at }, (row) => row?.status === status && row.at === seen),
    async confirm({ issueId, subscriberId, messageId, at }) {
      write({ issueId, subscriberId, status: 'sent', at, messageId }, among(UNPROVEN));
    },
    async reject({ issueId, subscriberId, messageId, at, reason = 'rejected' }) {
      write({ issueId, subscriberId, status: 'refused', at, messageId, reason }, (row) => row?.status !== 'refused');
    },
    async setFate({ issueId, subscriberId, reason }, fate) {
      const row = rowsOf(issueId).get(subscriberId);
      const isWorse = row && (row.fate === undefined || milderFates(fate).includes(row.fate));
      if (isWorse) rowsOf(issueId).set(subscriberId, { ...row, fate, ...(reason === undefined ? {} : { reason }) });
    },
  };
}
