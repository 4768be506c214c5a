import type { Issue, IssueReport, IssueStatus } from '../model/issue.ts';
import type { IssueStore } from '../ports.ts';

interface Row {
  readonly issue: Issue;
  readonly leaseUntil: string;
  readonly report?: IssueReport;
}

const OPEN: readonly IssueStatus[] = ['building', 'sending', 'paused'];

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
  const has =
    (...statuses: readonly IssueStatus[]) =>
    (row: Row) =>
      statuses.includes(row.issue.status);
  const must = (done: boolean, issueId: string) => {
    if (!done) throw new Error(`Cannot change issue ${issueId}: its row is not in the state for it`);
  };
  const list = () => [...rows.values()].map(({ issue }) => issue).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    async begin(issue, now, until) {
      const row = rows.get(issue.id);
      if (row && !(row.issue.status === 'building' && row.leaseUntil < now)) return false;
      rows.set(issue.id, { issue, leaseUntil: until });
      return true;
    },
    async release(issueId, subject, held) {
      const sending = ({ issue }: Row): Row => ({
        issue: { ...issue, status: 'sending', subject, articles: held },
        leaseUntil: '',
      });
      must(change(issueId, has('building'), sending), issueId);
    },
    async abandon(issueId) {
      must(rows.get(issueId)?.issue.status === 'building' && rows.delete(issueId), issueId);
    },
    get: async (issueId) => rows.get(issueId)?.issue,
    open: async () => list().filter(({ status }) => OPEN.includes(status)),
    list: async () => list(),
    amend: async (issueId, from, fields) =>
      change(issueId, has(...from), (row) => {
        const kept = Object.entries({ ...row.issue, ...fields }).filter(([, value]) => value !== null);
        return { ...row, issue: Object.fromEntries(kept) as unknown as Issue };
      }),
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
      const keep = (row: Row): Row => ({ ...row, report });
      must(
        change(report.issueId, () => true, keep),
        report.issueId,
      );
      const end = (row: Row): Row => ({ ...row, issue: { ...row.issue, status: 'sent' } });
      if (done) change(report.issueId, has('sending'), end);
    },
    lastReport: async (issueId) => rows.get(issueId)?.report,
    async claimArticle(name, issueId) {
      if (!articles.has(name)) articles.set(name, issueId);
      return articles.get(name) ?? issueId;
    },
    async passClaim(name, from, to) {
      if (articles.get(name) !== from) return false;
      articles.set(name, to);
      return true;
    },
  };
}
