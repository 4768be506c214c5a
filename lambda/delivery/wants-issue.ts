import type { Subscriber } from '../model/subscriber.ts';

/** Whether an issue of this time (ISO 8601) is for somebody, as their row stands; who pauses past it gets the next one. */
export const wantsIssue = ({ status, pausedUntil }: Pick<Subscriber, 'status' | 'pausedUntil'>, at: string): boolean =>
  status === 'active' && (pausedUntil === undefined || pausedUntil <= at);
