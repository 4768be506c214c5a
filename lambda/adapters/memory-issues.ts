import type { Issue, IssueReport } from '../model.ts';
import type { IssueStore } from '../ports.ts';

interface Row {
  readonly issue: Issue;
  readonly leaseUntil: string;
  readonly report?: IssueReport;
}

/** Issues in memory, for simulation and tests of what stands above. */
export function memoryIssues(): IssueStore {
  const rows = new Map<string, Row>();
  const articles = new Map<string, string>();
  const change = (issueId: string, isAllowed: (row: Row) => boolean, next: (row: Row) => Row) => {
    const row = rows.get(issueId);
    if (!row || !isAllowed(row)) return false;
    rows.set(issueId, next(row));
    return true;
  };
  const has = (status: Issue['status']) => (row: Row) => row.issue.status === status;
  const must = (done: boolean, issueId: string) => {
    if (!done) throw new Error(`Cannot change issue ${issueId}: its row is not in the state for it`);
  };
  return {
    async begin(issue, now, until) {
      const row = rows.get(issue.id);
      if (row && !(row.issue.status === 'building' && row.leaseUntil < now)) return false;
      rows.set(issue.id, { issue, leaseUntil: until });
      return true;
    },
    async release(issueId, subject) {
      const sending = ({ issue }: Row): Row => ({ issue: { ...issue, status: 'sending', subject }, leaseUntil: '' });
      must(change(issueId, has('building'), sending), issueId);
    },
    async abandon(issueId) {
      must(rows.get(issueId)?.issue.status === 'building' && rows.delete(issueId), issueId);
    },
    get: async (issueId) => rows.get(issueId)?.issue,
    open: async () =>
      [...rows.values()]
        .map(({ issue }) => issue)
        .filter(({ status }) => status !== 'sent')
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    lease: async (issueId, now, until) =>
      change(
        issueId,
        (row) => row.leaseUntil < now,
        (row) => ({ ...row, leaseUntil: until }),
      ),
    async endLease(issueId) {
      const free = (row: Row): Row => ({ ...row, leaseUntil: '' });
      must(
        change(issueId, () => true, free),
        issueId,
      );
    },
    async report(report, done) {
      const next = (row: Row): Row => ({ ...row, report, issue: { ...row.issue, status: done ? 'sent' : 'sending' } });
      must(change(report.issueId, has('sending'), next), report.issueId);
    },
    lastReport: async (issueId) => rows.get(issueId)?.report,
    async claimArticle(sha256, issueId) {
      if (!articles.has(sha256)) articles.set(sha256, issueId);
      return articles.get(sha256) ?? issueId;
    },
  };
}
