import type { SubscriberStatus } from '../../lambda/model/subscriber.ts';

const STATUSES: readonly SubscriberStatus[] = ['pending', 'active', 'left', 'suppressed'];

/** The value of --status; undefined means everybody. */
export function readStatusOption(value: string | undefined, verb: string): SubscriberStatus | undefined {
  const status = STATUSES.find((one) => one === value);
  if (value === undefined || status) return status;
  throw new Error(`Cannot ${verb}: --status is "${value}"; give one of ${STATUSES.join(', ')}`);
}
