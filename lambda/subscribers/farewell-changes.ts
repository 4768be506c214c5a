import type { Farewell, Subscriber, SubscriberChange } from '../model/subscriber.ts';
import { erase, leave, suppress } from './transitions.ts';

const ORDER: readonly Farewell['kind'][] = ['left', 'suppressed', 'erased'];

/**
 * What a row has to go through that was set back to a time before its owner left. A farewell from before they joined, or joined
 * again, is of another time and changes nothing.
 */
export function farewellChanges(row: Subscriber, farewells: readonly Farewell[]): readonly SubscriberChange[] {
  const since = farewells.filter(({ at, kind }) => at >= row.joinedAt && !(kind === 'erased' && row.erasedAt));
  const sorted = since.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const isSuppressed = row.status === 'suppressed' || since.some(({ kind }) => kind === 'suppressed');
  return sorted.map(({ kind, at, reason = 'set back and written down again' }) => {
    if (kind === 'left') return leave(at);
    return kind === 'suppressed' ? suppress(at, reason) : erase(at, isSuppressed ? 'suppressed' : 'left');
  });
}

/** The row as it would be after those of the changes that apply to it. */
export function changed(row: Subscriber, changes: readonly SubscriberChange[]): Subscriber {
  let now = row;
  for (const { from, set } of changes) {
    const fields = Object.entries({ ...now, ...set }).filter(([, value]) => value != null);
    if (from.includes(now.status)) now = Object.fromEntries(fields) as unknown as Subscriber;
  }
  return now;
}
