import type { Subscriber } from '../../lambda/model/subscriber.ts';

/** Where somebody is, in a few words: "suppressed since 2026-11-20 (bounced)". */
export function showState(row: Subscriber, now: string): string {
  const { status, askedAt, leftAt, leftBecause, suppressedAt, reason, joinedAt, pausedUntil, erasedAt } = row;
  const erased = erasedAt ? `, erased ${day(erasedAt)}` : '';
  if (status === 'pending') return `pending: asked back ${day(askedAt ?? joinedAt)}, no answer yet`;
  if (status === 'left') return `left${since(leftAt)}${leftBecause ? ` (${leftBecause})` : ''}${erased}`;
  if (status === 'suppressed') return `suppressed${since(suppressedAt)}${reason ? ` (${reason})` : ''}${erased}`;
  const paused = pausedUntil && pausedUntil > now ? `, paused until ${day(pausedUntil)}` : '';
  return `active since ${day(joinedAt)}${paused}`;
}

export const day = (date: string): string => date.slice(0, 10);

const since = (date: string | undefined) => (date ? ` since ${day(date)}` : '');
