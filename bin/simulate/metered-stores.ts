import type { DeliveryStore, IssueStore, SubscriberStore } from '../../lambda/ports.ts';
import type { Chance } from './seeded-chance.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What DynamoDB would have charged for, in its own units. */
export interface TableUse {
  writes: number;
  reads: number;
}

export interface Stores {
  readonly issues: IssueStore;
  readonly subscribers: SubscriberStore;
  readonly deliveries: DeliveryStore;
}

/** Milliseconds of a request to DynamoDB. */
const LATENCY = 6;
/** Rows that one read unit covers in a scan: 4 KB, twice because it need not be consistent. */
const ROWS_A_READ = 28;

type Method = (...args: readonly never[]) => Promise<unknown>;
type Cost = (use: TableUse, args: readonly never[], answer: never) => void;

const write: Cost = (use) => {
  use.writes += 1;
};
const read =
  (units: number): Cost =>
  (use, [, ids = []]: readonly (readonly unknown[])[]) => {
    use.reads += units * Math.max(1, ids.length);
  };

/** Methods that are not named here write one row. */
const COSTS: Readonly<Record<string, Cost>> = {
  'issues.get': read(1),
  'issues.open': read(1),
  'issues.lastReport': read(1),
  'deliveries.get': read(0.5),
  'subscribers.get': (use, [ids = []]: readonly (readonly unknown[])[]) => {
    use.reads += ids.length;
  },
  'subscribers.page': (use, _args, { readers }: Awaited<ReturnType<SubscriberStore['page']>>) => {
    use.reads += Math.max(0.5, readers.length / ROWS_A_READ);
  },
};

/** The same stores, as far away as tables are, and counted. */
export function meteredStores(stores: Stores, use: TableUse, time: VirtualTime, chance: Chance): Stores {
  const meter = (name: string, method: Method) => {
    const cost = COSTS[name] ?? write;
    return async (...args: readonly never[]) => {
      const latency = chance.about(LATENCY);
      await time.wait(latency / 2);
      const answer = await method(...args);
      cost(use, args, answer as never);
      await time.wait(latency / 2);
      return answer;
    };
  };
  const meterAll = <S extends object>(name: string, store: S): S =>
    Object.fromEntries(
      Object.entries(store).map(([key, method]) => [key, meter(`${name}.${key}`, method as Method)]),
    ) as S;
  return {
    issues: meterAll('issues', stores.issues),
    subscribers: meterAll('subscribers', stores.subscribers),
    deliveries: meterAll('deliveries', stores.deliveries),
  };
}
