import type { Subscriber } from '../../lambda/model/subscriber.ts';
import type { Clock, DeliveryTraces, IssueStore, Roster, SubscriberStore } from '../../lambda/ports.ts';
import { erase } from '../../lambda/subscribers/transitions.ts';
import { allRows } from './all-rows.ts';

export interface ErasePorts {
  readonly clock: Clock;
  readonly subscribers: Pick<SubscriberStore, 'amend' | 'get' | 'remove'>;
  readonly roster: Roster;
  readonly issues: Pick<IssueStore, 'list'>;
  readonly traces: DeliveryTraces;
}

export interface Erased {
  /** Rows of this person: their address, and those that they had before or were changing to. */
  readonly rows: readonly Subscriber[];
  readonly deliveries: number;
}

/**
 * Forgets a person: every row that is theirs, and the record of what they got. What stays of a row is its hash, so that no import brings
 * it back; with `isWhole` nothing stays.
 */
export async function eraseReader(id: string, isWhole: boolean, ports: ErasePorts): Promise<Erased> {
  const { clock, subscribers, roster, issues, traces } = ports;
  const rows = await rowsOfPerson(id, roster, subscribers);
  const issueIds = (await issues.list()).map((issue) => issue.id);
  let deliveries = 0;
  for (const row of rows) {
    // The row first: from here on nobody is mailed, so that no delivery comes after those that are deleted.
    if (isWhole) await subscribers.remove(row.id);
    else await emptied(row, clock.now().toISOString(), subscribers);
    deliveries += await traces.erase(row.id, issueIds);
  }
  return { rows, deliveries };
}

/** A change of address leaves two rows that name each other; either may be the one that was asked for. */
async function rowsOfPerson(id: string, roster: Roster, subscribers: Pick<SubscriberStore, 'get'>) {
  const [asked] = await subscribers.get([id]);
  if (!asked) return [];
  const others = new Map<string, Subscriber>();
  for await (const page of allRows(roster)) {
    for (const row of page) {
      const isTheirs =
        row.movedTo === id || row.movesFrom === id || row.id === asked.movedTo || row.id === asked.movesFrom;
      if (isTheirs && row.id !== id) others.set(row.id, row);
    }
  }
  return [asked, ...others.values()];
}

/** Written only as it was read; somebody who is suppressed at this very moment is read again. */
async function emptied({ id, status }: Subscriber, at: string, subscribers: ErasePorts['subscribers']): Promise<void> {
  if (await subscribers.amend(id, erase(at, status))) return;
  const [row] = await subscribers.get([id]);
  if (row) await subscribers.amend(id, erase(at, row.status));
}
