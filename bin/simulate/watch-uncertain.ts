import type { DeliveryStore } from '../../lambda/ports.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How many copies were open at a second, whenever that changed. */
export type UncertainOverTime = readonly { readonly second: number; readonly open: number }[];

/** The same store, that remembers when copies became uncertain and when an event or the grace ended that. */
export function watchUncertain(deliveries: DeliveryStore, time: VirtualTime) {
  const open = new Set<string>();
  const samples: { readonly second: number; readonly open: number }[] = [];
  const note = (id: string, isOpen: boolean) => {
    const changed = isOpen ? !open.has(id) : open.delete(id);
    if (isOpen) open.add(id);
    if (changed) samples.push({ second: time.elapsed() / 1000, open: open.size });
  };
  const watched: DeliveryStore = {
    ...deliveries,
    async settle(delivery) {
      await deliveries.settle(delivery);
      if (delivery.status === 'uncertain') note(delivery.subscriberId, true);
    },
    async confirm(feedback) {
      await deliveries.confirm(feedback);
      note(feedback.subscriberId, false);
    },
    async giveUp(delivery, at) {
      note(delivery.subscriberId, false);
      return deliveries.giveUp(delivery, at);
    },
  };
  return { watched, samples: samples as UncertainOverTime };
}
