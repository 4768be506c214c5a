import type { Feedback } from '../model/feedback.ts';

/** How many events of each kind, as metrics. Events that come twice count twice: the exact numbers stand in an issue's report. */
export function countKinds(events: readonly Feedback[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of events) counts[`${kind}Events`] = (counts[`${kind}Events`] ?? 0) + 1;
  return counts;
}
