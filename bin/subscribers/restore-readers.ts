import type { Farewell, Subscriber } from '../../lambda/model/subscriber.ts';
import type { Clock, Farewells, Roster, SubscriberStore } from '../../lambda/ports.ts';
import { changed, farewellChanges } from '../../lambda/subscribers/farewell-changes.ts';
import { allRows } from './all-rows.ts';
import { retryThrottled } from './retry-throttled.ts';

export interface RestorePorts {
  readonly clock: Pick<Clock, 'wait'>;
  /** The table that was restored beside the newsletter's own; undefined: the own one was restored in its place. */
  readonly restored: Roster | undefined;
  /** The newsletter's own. */
  readonly subscribers: Pick<SubscriberStore, 'add' | 'amend' | 'get'>;
  readonly farewells: Pick<Farewells, 'list'>;
}

export interface Restored {
  readonly added: number;
  /** Had a row already; it knows more than the restored one. */
  readonly known: number;
  /** Rows that said "active" or more, of readers who have left since. */
  readonly ended: number;
}

const AT_ONCE = 50;

/** Brings readers back whose rows are lost, and lets nobody come back who has left since the time they are set back to. */
export async function restoreReaders({ clock, restored, subscribers, farewells }: RestorePorts): Promise<Restored> {
  const said = Map.groupBy(await farewells.list(), ({ subscriberId }) => subscriberId);
  let [added, known, ended] = [0, 0, 0];
  async function add(row: Subscriber): Promise<void> {
    const now = changed(row, farewellChanges(row, said.get(row.id) ?? []));
    const isNew = await retryThrottled(() => subscribers.add(now), clock);
    added += Number(isNew);
    known += Number(!isNew);
    ended += Number(isNew && now !== row);
  }
  async function end([id, farewellsOfOne]: readonly [string, readonly Farewell[]]): Promise<void> {
    const [row] = await retryThrottled(() => subscribers.get([id]), clock);
    let hasEnded = false;
    for (const change of row ? farewellChanges(row, farewellsOfOne) : [])
      hasEnded = (await retryThrottled(() => subscribers.amend(id, change), clock)) || hasEnded;
    ended += Number(hasEnded);
  }
  if (restored) for await (const page of allRows(restored)) await inGroups(page, add);
  await inGroups([...said], end);
  return { added, known, ended };
}

async function inGroups<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(work));
}
