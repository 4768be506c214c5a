import type { Issue } from '../../lambda/model.ts';

/** One line: "2026-11-22-0700  paused   Lake town votes … (canary: 5 of …)". */
export function showIssue({ id, status, subject, reason, stage }: Issue): string {
  const note = reason ?? (status === 'sending' && stage === 'canary' ? 'the canary first' : '');
  return `${id}  ${status.padEnd(9)}  ${subject}${note ? ` (${note})` : ''}`;
}
