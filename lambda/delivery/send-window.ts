import type { Issue } from '../model/issue.ts';

const HOUR = 60 * 60 * 1000;

/**
 * True when nobody has been working at an issue for longer than the window: a schedule that came late, a stack that was down,
 * a table set back in time. A send that lasts for days, because the quota is small, is worked at in every pass.
 */
export function isTooOld(
  { scheduledAt, passedAt = '', approvedAt = '' }: Pick<Issue, 'scheduledAt' | 'passedAt' | 'approvedAt'>,
  now: Date,
  windowHours: number,
): boolean {
  const since = [scheduledAt, passedAt, approvedAt].reduce((a, b) => (a > b ? a : b));
  return now.getTime() - Date.parse(since) > windowHours * HOUR;
}
