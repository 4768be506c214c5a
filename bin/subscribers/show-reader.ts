import type { Delivery } from '../../lambda/model/delivery.ts';
import type { Subscriber } from '../../lambda/model/subscriber.ts';
import { day, showState } from './show-state.ts';

/** Everything that is known of somebody but the token of their links. */
export function showReader(row: Subscriber, now: string): readonly string[] {
  const { id, address, joinedAt, consent, lifted } = row;
  const lines: readonly (readonly [name: string, value: string | undefined])[] = [
    ['status', showState(row, now)],
    ['joined', day(joinedAt)],
    ['agreed', consent ? `${day(consent.at)} (${consent.source}): "${consent.wording}"` : 'no proof of it is kept'],
    ['confirmed', consent?.confirmedAt && day(consent.confirmedAt)],
    ['asked from', consent?.askedFrom && `${consent.askedFrom} (a hash)`],
    ['lifted', lifted && `${day(lifted.at)} by ${lifted.by}: "${lifted.because}" (was ${lifted.was})`],
    ['id', id],
  ];
  return [
    address || 'an erased reader',
    ...lines.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)}  ${value}`] : [])),
  ];
}

/** What became of one issue's copy. */
export function showDelivery(issueId: string, delivery: Delivery | undefined): string {
  if (!delivery) return `  ${issueId}  nothing was sent`;
  const { status, at, fate, reason } = delivery;
  const told = [fate, reason].filter(Boolean).join(': ');
  return `  ${issueId}  ${status} ${at}${told ? ` (${told})` : ''}`;
}
