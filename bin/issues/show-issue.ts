import type { Issue, IssueReport } from '../../lambda/model/issue.ts';

/** One line: "2026-11-22-0700  paused   Lake town votes … (canary: 5 of …)", and how many have it where that was counted. */
export function showIssue({ id, status, subject, reason, stage }: Issue, report?: IssueReport): string {
  const note = reason ?? (status === 'sending' && stage === 'canary' ? 'the canary first' : '');
  const counts = report ? `  ${report.sent.toLocaleString('en-US')} of ${report.audience.toLocaleString('en-US')}` : '';
  return `${id}  ${status.padEnd(9)}  ${subject}${note ? ` (${note})` : ''}${counts}`;
}
