import type { Farewell } from '../model/subscriber.ts';
import type { Farewells } from '../ports.ts';

/** Farewells in memory, for tests of what stands above. */
export function memoryFarewells(): Farewells {
  const rows = new Map<string, Farewell>();
  return {
    async keep(farewell) {
      const key = `${farewell.subscriberId}#${farewell.kind}`;
      const known = rows.get(key);
      if (!known || known.at < farewell.at) rows.set(key, farewell);
    },
    list: async () => [...rows.values()],
  };
}
